"""Writes a report as PDF: tagged, with real text in Latin, Cyrillic and Persian."""

import json
from collections.abc import Iterator
from datetime import datetime
from pathlib import Path

from claims.reports.forms.pages.fonts import font_folders
from claims.reports.forms.pages.lines import as_line, lines
from claims.reports.html import as_printed
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

SHEET = Path(__file__).with_name("sheet.typ")


def pdf(outline: Outline, at: datetime) -> bytes:
    """The report; the sheet lays out what it is handed as data, never as markup."""
    import typst

    compiler = typst.Compiler(
        SHEET,
        font_paths=font_folders(),
        ignore_system_fonts=True,
        sys_inputs={"report": json.dumps(_told(outline, at), ensure_ascii=False)},
    )
    made = compiler.compile(format="pdf", timestamp=int(at.timestamp()))
    assert isinstance(made, bytes)
    return made


def _told(outline: Outline, at: datetime) -> dict[str, object]:
    shown = lines(outline, outline.direction)
    return {
        "title": _line(shown.title),
        "language": outline.language,
        "direction": outline.direction,
        "notice": _line(shown.notice),
        "verdict": _line(shown.verdict),
        "summary": _line(shown.summary),
        "day": [at.year, at.month, at.day],
        "sections": [
            {
                "heading": _line(one.heading),
                "blocks": list(_blocks(one, outline.direction)),
            }
            for one in shown.sections
        ],
    }


def _blocks(section: Section, direction: str) -> Iterator[dict[str, object]]:
    for block in map(unlinked, section.blocks):
        yield _block(lines(block, direction))


def _block(block: Plain) -> dict[str, object]:
    match block:
        case Prose(words):
            return {"kind": "prose", "words": _line(words)}
        case Figure(words, picture):
            svg = as_printed(picture) if picture else ""
            alt = as_line(words).plain
            return {"kind": "figure", "words": _line(words), "svg": svg, "alt": alt}
        case Quote(words, source):
            return {"kind": "quote", "words": _line(words), "source": _line(source)}
        case Items(items):
            return {"kind": "items", "items": list(map(_line, items))}
        case Facts(rows):
            return {"kind": "facts", "rows": _cells(rows)}
        case Table(head, rows):
            return {
                "kind": "table",
                "head": list(map(_line, head)),
                "rows": _cells(rows),
            }


def _cells(rows: tuple[tuple[str, ...], ...]) -> list[list[dict[str, str]]]:
    return [list(map(_line, row)) for row in rows]


def _line(words: str) -> dict[str, str]:
    """Words, and the direction in which they run."""
    line = as_line(words)
    return {"words": line, "direction": line.direction}
