"""Writes a report as PDF: tagged, with real text in Latin, Cyrillic and Persian."""

import json
from datetime import datetime
from pathlib import Path

from claims.reports.forms.pages.fonts import font_folders
from claims.reports.forms.pages.letters import printable
from claims.reports.html import as_printed
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
    return {
        "title": printable(outline.title),
        "language": outline.language,
        "direction": outline.direction,
        "notice": printable(outline.notice),
        "verdict": outline.verdict,
        "summary": printable(outline.summary),
        "day": [at.year, at.month, at.day],
        "sections": [
            {
                "heading": one.heading,
                "blocks": list(map(_block, map(unlinked, one.blocks))),
            }
            for one in outline.sections
        ],
    }


def _block(block: Plain) -> dict[str, object]:
    match block:
        case Prose(words):
            return {"kind": "prose", "words": printable(words)}
        case Figure(words, picture):
            svg = as_printed(picture) if picture else ""
            return {"kind": "figure", "words": printable(words), "svg": svg}
        case Quote(words, source):
            return {
                "kind": "quote",
                "words": printable(words),
                "source": printable(source),
            }
        case Items(items):
            return {"kind": "items", "items": list(map(printable, items))}
        case Facts(rows):
            return {"kind": "facts", "rows": _cells(rows)}
        case Table(head, rows):
            return {"kind": "table", "head": list(head), "rows": _cells(rows)}


def _cells(rows: tuple[tuple[str, ...], ...]) -> list[list[str]]:
    return [list(map(printable, row)) for row in rows]
