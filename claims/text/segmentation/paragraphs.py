"""Where paragraphs begin and end, in wrapped lines as in whole ones."""

import re
from bisect import bisect_left
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from claims.text.passage import Token

_LINE = re.compile(r"[^\r\n\u0085\u2028\u2029\v\f]+|\r\n|[\r\n\u0085\u2028\u2029\v\f]")
# Lines that a mail program or a terminal wrapped are nearly as long as each other.
_WRAPPED_SHORTEST = 45
_WRAPPED_LONGEST = 100


@dataclass(frozen=True, slots=True)
class Paragraph:
    """A half-open range of tokens that stand together."""

    first: int
    last: int


def paragraphs(text: str, tokens: Sequence[Token]) -> tuple[Paragraph, ...]:
    """The paragraphs in order; together they hold every token once."""
    starts = [token.span.start for token in tokens]
    found = []
    for begin, end in _ranges(text):
        first, last = bisect_left(starts, begin), bisect_left(starts, end)
        if first < last:
            found.append(Paragraph(first, last))
    return tuple(found)


def _ranges(text: str) -> Iterator[tuple[int, int]]:
    """Each paragraph's range in the text: a line, or a block of wrapped lines."""
    for block in _blocks(text):
        if _wrapped(text, block):
            yield block[0][0], block[-1][1]
        else:
            yield from block


def _blocks(text: str) -> Iterator[list[tuple[int, int]]]:
    """Lines with nothing but white space between the blocks."""
    block: list[tuple[int, int]] = []
    for match in _LINE.finditer(text):
        begin, end = match.span()
        if text[begin] in "\r\n\u0085\u2028\u2029\v\f":
            continue
        if not text[begin:end].strip():
            if block:
                yield block
            block = []
        elif block and _blank_between(text, block[-1][1], begin):
            yield block
            block = [(begin, end)]
        else:
            block.append((begin, end))
    if block:
        yield block


def _blank_between(text: str, begin: int, end: int) -> bool:
    """Whether more than one line break lies between two lines."""
    return len(text[begin:end].replace("\r\n", "\n")) > 1


def _wrapped(text: str, block: Sequence[tuple[int, int]]) -> bool:
    """Whether the block is one paragraph broken over lines of about one width."""
    if len(block) < 2:
        return False
    lines = [text[begin:end].rstrip() for begin, end in block]
    lengths = [len(line) for line in lines[:-1]]
    if min(lengths) < _WRAPPED_SHORTEST or max(lengths) > _WRAPPED_LONGEST:
        return False
    broken = sum(
        not line.endswith((".", "!", "?", ":", '"', "”")) for line in lines[:-1]
    )
    going_on = sum(line.lstrip()[:1].islower() for line in lines[1:])
    return going_on > 0 and 2 * broken >= len(lengths)
