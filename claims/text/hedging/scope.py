"""Which words of a statement bear on it as a whole, and not on an aside of it."""

from bisect import bisect_left
from dataclasses import dataclass

from claims.text.passage import Passage
from claims.text.spans import Span

# What opens a clause about something other than the main statement.
_RELATIVE = frozenset(["who", "which", "whose", "whom", "where"])
_ADVERBIAL = frozenset(
    [
        "because",
        "although",
        "though",
        "when",
        "whenever",
        "after",
        "before",
        "until",
        "till",
        "since",
        "while",
        "whereas",
        "if",
        "unless",
        "once",
        "lest",
        "so-that",
    ]
)
_ASIDE_ENDS = frozenset([",", ";", "—", "–", "--"])
_COORDINATORS = frozenset(["and", "but", "or", "yet"])
_BREAKS = frozenset([",", ";", ":", "—", "–", "--", ".", "(", ")", "!", "?"])
QUESTION_WORDS = frozenset(
    ["whether", "if", "how", "what", "who", "why", "when", "where", "which"]
)
_REACH = 12  # tokens before a statement that can still hedge it: "It is likely that"


@dataclass(frozen=True, slots=True)
class Scope:
    """The tokens of one statement: `lower` of each, and whether each is main."""

    first: int
    lower: tuple[str, ...]
    main: tuple[bool, ...]

    def span(self, passage: Passage, start: int, length: int) -> Span:
        """Where some tokens of the scope stand in the text."""
        begin = passage.tokens[self.first + start].span.start
        return Span(begin, passage.tokens[self.first + start + length - 1].span.end)


def scope_of(passage: Passage, span: Span) -> Scope:
    """The tokens of a span, those of its side clauses marked as not main."""
    first = bisect_left(passage.token_starts, span.start)
    last = bisect_left(passage.token_starts, span.end, lo=first)
    lower = tuple(token.lower for token in passage.tokens[first:last])
    return Scope(first, lower, tuple(_main(lower)))


def frame_before(passage: Passage, span: Span) -> Scope:
    """The few tokens of a sentence right before a span: "It is likely that".

    A question word with which the span begins belongs to both: "unclear whether".
    """
    sentences, tokens = passage.sentences, passage.tokens
    index = bisect_left(sentences, span.start + 1, key=lambda one: one.span.start) - 1
    last = bisect_left(passage.token_starts, span.start)
    if last < len(tokens) and tokens[last].lower in QUESTION_WORDS:
        last += 1
    first = max(sentences[index].first if index >= 0 else 0, last - _REACH)
    lower = tuple(token.lower for token in tokens[first:last])
    return Scope(first, lower, (True,) * len(lower))


def _main(lower: tuple[str, ...]) -> list[bool]:
    """For each token whether it belongs to the main statement."""
    main = [True] * len(lower)
    aside = False
    opening = False
    for index, word in enumerate(lower):
        begins = index == 0 or lower[index - 1] in _BREAKS | _COORDINATORS
        if word in _RELATIVE and index > 0 and not _asks(lower, index):
            aside, opening = True, False
        elif word in _ADVERBIAL and not _asks(lower, index):
            aside, opening = True, begins and index < 2
        elif word in _ASIDE_ENDS or (not opening and word == "but"):
            aside = False
        main[index] = not aside
    return main


def _asks(lower: tuple[str, ...], index: int) -> bool:
    """Whether the word opens a reported question: "unclear when"."""
    return index > 0 and lower[index - 1] in {
        *("unclear", "clear", "known", "uncertain", "say", "know", "asked", "of"),
        *("unknown", "wonder", "whether", "confirm", "see"),
    }
