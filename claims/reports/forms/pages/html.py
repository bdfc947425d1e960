"""Writes a report as one HTML file that needs nothing else and runs no script."""

from claims.reports.forms.pages.letters import printable
from claims.reports.forms.pages.lines import lines
from claims.reports.html import WRITER
from claims.reports.outline import Outline


def html(outline: Outline) -> bytes:
    """The report as a page: its looks are inside."""
    page = WRITER.get_template("claims/factcheck.html").render(told(outline))
    return printable(str(page)).encode()


def told(outline: Outline) -> dict[str, object]:
    """What the template of a report is handed: each block with its kind."""
    shown = lines(outline, outline.direction)
    return {
        "outline": shown,
        "sections": [
            (section, [(type(one).__name__, one) for one in section.blocks])
            for section in shown.sections
        ],
    }
