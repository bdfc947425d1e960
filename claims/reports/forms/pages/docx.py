"""Writes a report as a Word document, the same bytes each time."""

from datetime import datetime
from io import BytesIO
from zipfile import ZIP_DEFLATED, ZipFile, ZipInfo

from docx import Document
from docx.document import Document as Paper
from docx.enum.text import WD_ALIGN_PARAGRAPH
from docx.shared import Cm

from claims.lineage.pictures import Picture
from claims.reports.forms.pages.letters import printable
from claims.reports.forms.pages.raster import png
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

_GRID = "Table Grid"
WIDE = 12  # centimetres
_EPOCH = (1980, 1, 1, 0, 0, 0)  # the first moment that a zip can name


def docx(outline: Outline, author: str, at: datetime) -> bytes:
    """The report with headings, quotations and tables of Word's own styles."""
    paper = Document()
    core = paper.core_properties
    core.title, core.author, core.comments = printable(outline.title)[:255], author, ""
    core.created = core.modified = at.replace(tzinfo=None)
    core.language, core.revision = outline.language, 1
    paper.add_heading(printable(outline.title), 0)
    if outline.notice:
        paper.add_paragraph(printable(outline.notice), style="Intense Quote")
    paper.add_paragraph().add_run(printable(outline.verdict)).bold = True
    paper.add_paragraph(printable(outline.summary))
    for section in outline.sections:
        paper.add_heading(section.heading, 1)
        for block in map(unlinked, section.blocks):
            _add(paper, block)
    out = BytesIO()
    paper.save(out)
    return _without_clock(out.getvalue())


def _add(paper: Paper, block: Plain) -> None:
    match block:
        case Figure(words, Picture() as picture):
            _picture(paper, picture, words)
        case Prose(words) | Figure(words):
            paper.add_paragraph(printable(words))
        case Quote(words, source):
            paper.add_paragraph(printable(words), style="Quote")
            paper.add_paragraph(printable(source), style="Caption")
        case Items(items):
            for one in items:
                paper.add_paragraph(printable(one), style="List Bullet")
        case Facts(rows):
            _table(paper, rows)
        case Table(head, rows):
            _table(paper, (head, *rows))


def _picture(paper: Paper, picture: Picture, words: str) -> None:
    """The picture in the middle of its line, and what it says for those who hear it."""
    place = paper.add_paragraph()
    place.alignment = WD_ALIGN_PARAGRAPH.CENTER
    run = place.add_run()
    run.add_picture(BytesIO(png(picture)), Cm(WIDE))
    (named,) = run.element.xpath(".//wp:docPr")
    named.set("descr", printable(words))
    named.set("title", printable(picture.title))


def _table(paper: Paper, rows: tuple[tuple[str, ...], ...]) -> None:
    table = paper.add_table(len(rows), len(rows[0]), _GRID)
    for row, cells in zip(table.rows, rows, strict=True):
        for cell, words in zip(row.cells, cells, strict=True):
            cell.text = printable(words)
    paper.add_paragraph()


def _without_clock(octets: bytes) -> bytes:
    """The same zip, its members dated alike: a zip else tells when it was made."""
    out = BytesIO()
    with ZipFile(BytesIO(octets)) as old, ZipFile(out, "w", ZIP_DEFLATED) as new:
        for member in old.namelist():
            info = ZipInfo(member, _EPOCH)
            info.compress_type = ZIP_DEFLATED
            new.writestr(info, old.read(member))
    return out.getvalue()
