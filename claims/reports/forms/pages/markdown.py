"""Writes a report as Markdown (CommonMark with tables)."""

import re
from collections.abc import Iterator

from claims.reports.outline import (
    Facts,
    Figure,
    Items,
    Outline,
    Plain,
    Prose,
    Quote,
    Section,
    Table,
    unlinked,
)
from claims.vocabulary import ScriptDirection

_MEANING = re.compile(r"([\\`*_{}\[\]<>#|~!&])|(?<=^)([-+]|\d+[.)])(?=\s)")


def markdown(outline: Outline) -> bytes:
    """The report; nothing that a text says is markup."""
    lines = [f"# {safe(outline.title)}", ""]
    if outline.notice:
        lines += [f"**{safe(outline.notice)}**", ""]
    lines += [f"**{safe(outline.verdict)}**", "", safe(outline.summary), ""]
    for section in outline.sections:
        lines += _section(section)
    return ("\n".join(_running(outline, lines)).rstrip() + "\n").encode()


def _running(outline: Outline, lines: list[str]) -> list[str]:
    """The lines within what makes them run from right to left, where they do."""
    if outline.direction != ScriptDirection.RIGHT_TO_LEFT.value:
        return lines
    begin = f'<div dir="{outline.direction}" lang="{outline.language}">'
    return [begin, "", *lines, "</div>"]


def safe(words: str) -> str:
    """Words on one line, with all that Markdown would read escaped."""
    line = " ".join(words.split())
    return _MEANING.sub(lambda found: f"\\{found[0]}", line)


def _section(section: Section) -> Iterator[str]:
    yield from (f"## {safe(section.heading)}", "")
    for block in map(unlinked, section.blocks):
        yield from _block(block)
        yield ""


def _block(block: Plain) -> Iterator[str]:
    match block:
        case Prose(words) | Figure(words):
            yield safe(words)
        case Quote(words, source):
            yield from (f"> {safe(words)}", ">", f"> {safe(source)}")
        case Facts(rows):
            yield from (f"- **{safe(label)}:** {safe(words)}" for label, words in rows)
        case Items(items):
            yield from (f"- {safe(one)}" for one in items)
        case Table(head, rows):
            yield _row(head)
            yield _row(("---",) * len(head))
            yield from (_row(tuple(map(safe, row))) for row in rows)


def _row(cells: tuple[str, ...]) -> str:
    return f"| {' | '.join(cells)} |"
