"""Quotation marks: which pair up, and what each can do where it stands."""

from collections.abc import Sequence
from dataclasses import dataclass

from claims.text.passage import Token
from claims.text.segmentation.paragraphs import Paragraph

# Each opening mark with the marks that may close it.
_CLOSED_BY = {
    "“": '”"',
    "„": '“”"',
    "‟": '”"',
    "”": "”",
    '"': '"”',
    "``": "''\"",
    "«": "»",
    "»": "«",
    "‹": "›",
    "›": "‹",
    "‘": "’",
    "‚": "‘’",
    "'": "'’",
}
_ALL = frozenset([*_CLOSED_BY, "’", "''"])
_SINGLE = frozenset("'‘’‚‹›")
_OPENS_BY_SHAPE = frozenset("“„‟«‹‘‚")
_CLOSES_BY_SHAPE = frozenset("”»›")


@dataclass(frozen=True, slots=True)
class Mark:
    """One quotation mark; what stands before and after it says what it can do.

    `doubtful` is true of what may be the apostrophe of "the ministers' plan".
    """

    index: int
    text: str
    opens: bool
    closes: bool
    doubtful: bool

    @property
    def single(self) -> bool:
        """Whether it is one of the single marks."""
        return self.text in _SINGLE

    @property
    def directed(self) -> bool:
        """Whether its shape alone says that it opens."""
        return self.text in _OPENS_BY_SHAPE

    def can_close(self, opening: "Mark") -> bool:
        """Whether this mark may end what that one began."""
        return self.closes and self.text in _CLOSED_BY.get(opening.text, "")


def marks_of(text: str, tokens: Sequence[Token], block: Paragraph) -> tuple[Mark, ...]:
    """The paragraph's quotation marks in order."""
    return tuple(
        _mark(text, tokens[index], index)
        for index in range(block.first, block.last)
        if tokens[index].text in _ALL
    )


def _mark(text: str, token: Token, index: int) -> Mark:
    """What the mark can do between the characters that it touches."""
    before = text[token.span.start - 1 : token.span.start] if token.span.start else ""
    after = text[token.span.end : token.span.end + 1]
    touches_word = before.isalnum() or before in {".", ",", "!", "?", "%", ")", "…"}
    touches_word = touches_word and before != ""
    opens = token.text in _CLOSED_BY and not touches_word
    opens = opens and after != "" and not after.isspace()
    opens = opens and not (token.text == "'" and after.isdigit())
    closes = before != "" and not before.isspace() and not after.isalnum()
    if token.text in _OPENS_BY_SHAPE:
        opens = opens or not before.isalnum()
    if token.text in _CLOSES_BY_SHAPE:
        closes = closes or not after.isalnum()
    doubtful = token.text in {"'", "’"} and before in {"s", "S"} and after.isspace()
    return Mark(index, token.text, opens, closes, doubtful)
