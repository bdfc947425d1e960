"""Writes a report as plain text of at most eighty columns, words permitting."""

from collections.abc import Iterator
from textwrap import fill

from claims.lineage.pictures.lettering import runs_left
from claims.reports.forms.pages.letters import printable
from claims.reports.outline import (
    Facts,
    Figure,
    Items,
    Outline,
    Plain,
    Prose,
    Quote,
    Table,
    unlinked,
)
from claims.vocabulary import ScriptDirection

WIDTH = 80
MARK = "\u200f"  # of no width, and a letter from right to left


def text(outline: Outline) -> bytes:
    """The report, without the characters that steer a terminal."""
    lines = [_told(outline.title), ""]
    if outline.notice:
        lines += [_told(outline.notice), ""]
    lines += [_told(outline.headed), _told(outline.summary), ""]
    for section in outline.sections:
        lines += [section.heading.upper(), ""]
        for block in map(unlinked, section.blocks):
            lines += [*_block(block, outline.between), ""]
    return ("\n".join(_running(outline, lines)).rstrip() + "\n").encode()


def _running(outline: Outline, lines: list[str]) -> Iterator[str]:
    """Each line with the mark that makes it run from right to left, where it would not.

    Whoever shows plain text judges each line by its first letter.
    """
    left = outline.direction == ScriptDirection.RIGHT_TO_LEFT.value
    for line in "\n".join(lines).split("\n"):
        yield f"{MARK}{line}" if left and line and not runs_left(line) else line


def _block(block: Plain, between: str) -> Iterator[str]:
    match block:
        case Prose(words) | Figure(words):
            yield _told(words)
        case Quote(words, source):
            yield from (_told(words, "    "), _told(source, "    -- "))
        case Facts(rows):
            yield from (_told(words, f"{label}: ") for label, words in rows)
        case Items(items):
            yield from (_told(one, "- ") for one in items)
        case Table(head, rows):
            for row in rows:
                cells = zip(head, row, strict=True)
                yield _told(
                    between.join(f"{name}: {cell}" for name, cell in cells), "- "
                )


def _told(words: str, label: str = "") -> str:
    return fill(
        printable(" ".join(words.split())),
        WIDTH,
        initial_indent=label,
        subsequent_indent=" " * min(len(label), 8),
        break_on_hyphens=False,
        break_long_words=False,
    )
