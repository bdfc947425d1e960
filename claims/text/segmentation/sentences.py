"""Sentences and headings, each with its range of tokens."""

from collections.abc import Iterator, Sequence

from claims.text.passage import Sentence, Token
from claims.text.segmentation.abbreviations import BEFORE_A_NAME, SENTENCE_OPENERS
from claims.text.segmentation.paragraphs import Paragraph
from claims.text.spans import Span

# What runs on without a stop for longer is cut, so that every step stays linear.
LONGEST_SENTENCE = 400
LONGEST_HEADING = 30

_STOPS = frozenset(".!?…。！？؟۔।") | {"?!", "!?"}
_CLOSERS = frozenset("\"'”’»›“)]}")
_DASHES = frozenset(["-", "–", "—", "--"])


def segment(
    tokens: Sequence[Token], blocks: Sequence[Paragraph]
) -> tuple[Sentence, ...]:
    """The sentences in order; together they hold every token once."""
    found: list[Sentence] = []
    for number, block in enumerate(blocks):
        ends = tuple(_ends(tokens, block))
        heading = not ends and _is_heading(tokens, block)
        if heading:
            ends = tuple(_heading_ends(tokens, block))
        first = block.first
        for last in (*ends, block.last):
            for begin, end in _cut(first, last):
                span = Span(tokens[begin].span.start, tokens[end - 1].span.end)
                found.append(Sentence(span, number, heading, begin, end))
            first = last
    return tuple(found)


def _cut(first: int, last: int) -> Iterator[tuple[int, int]]:
    """The range, in pieces where it is longer than a sentence may be."""
    for begin in range(first, last, LONGEST_SENTENCE):
        yield begin, min(begin + LONGEST_SENTENCE, last)


def _is_heading(tokens: Sequence[Token], block: Paragraph) -> bool:
    """Whether a paragraph is a short line that no stop ends."""
    if block.last - block.first > LONGEST_HEADING:
        return False
    end = block.last - 1
    while end > block.first and tokens[end].text in _CLOSERS:
        end -= 1
    if tokens[end].text in _STOPS:
        return block.first == 0 and _is_title_case(tokens, block)
    return tokens[end].text not in {":", ",", ";"} and tokens[end].text[0].isalnum()


def _is_title_case(tokens: Sequence[Token], block: Paragraph) -> bool:
    """Whether every long word begins with a capital, as in "What Will Follow?"."""
    words = [
        token.text
        for token in tokens[block.first : block.last]
        if token.text[0].isalpha() and len(token.text) > 3
    ]
    return len(words) > 2 and all(word[0].isupper() for word in words)


def _heading_ends(tokens: Sequence[Token], block: Paragraph) -> Iterator[int]:
    """A line that says its words twice or three times over is so many headings."""
    words = [token.lower for token in tokens[block.first : block.last]]
    for times in (2, 3):
        size, rest = divmod(len(words), times)
        if size > 2 and not rest and words == words[:size] * times:
            yield from range(block.first + size, block.last, size)
            return


def _ends(tokens: Sequence[Token], block: Paragraph) -> Iterator[int]:
    """Where a sentence ends inside the paragraph, as the next one's first token."""
    index = block.first
    while index < block.last - 1:
        token = tokens[index]
        index += 1
        if token.text in _STOPS or _is_dots(token):
            index = _past_closers(tokens, index, block.last)
            if index < block.last and _may_begin(tokens, index):
                yield index
        elif token.text[-1] == "." and _ends_after_abbreviation(tokens, index):
            yield index


def _is_dots(token: Token) -> bool:
    return token.text[0] == "." and len(token.text) > 2


def _past_closers(tokens: Sequence[Token], index: int, last: int) -> int:
    """Past the further stops and closing marks that touch the stop."""
    while (
        index < last
        and tokens[index].span.start == tokens[index - 1].span.end
        and (tokens[index].text in _CLOSERS or tokens[index].text in _STOPS)
    ):
        index += 1
    return index


def _may_begin(tokens: Sequence[Token], index: int) -> bool:
    """Whether a sentence can begin at this token."""
    before, token = tokens[index - 1], tokens[index]
    spaced = before.span.end < token.span.start
    first = _first_letter(tokens, index)
    if not spaced and not (first.isupper() and before.text in _STOPS):
        return before.text[-1] in "。！？" and not first.islower()
    return not first.islower() and token.text not in _DASHES | {",", ";", ":"}


def _first_letter(tokens: Sequence[Token], index: int) -> str:
    """The first letter or digit in the next few tokens."""
    for token in tokens[index : index + 4]:
        if token.text[0].isalnum() or token.text[0] in "@#$€£":
            return token.text[0]
    return tokens[index].text[0]


def _ends_after_abbreviation(tokens: Sequence[Token], index: int) -> bool:
    """Whether a new sentence follows an abbreviation such as "Inc." or "U.S."."""
    word = tokens[index - 1].lower.rstrip(".")
    following = tokens[index]
    if word in BEFORE_A_NAME or not following.text[0].isupper():
        return False
    return following.lower in SENTENCE_OPENERS
