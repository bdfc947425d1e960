"""Writes a report as a Word document, the same bytes each time."""

from datetime import datetime
from io import BytesIO
from zipfile import ZIP_DEFLATED, ZipFile, ZipInfo

from docx import Document
from docx.document import Document as Paper
from docx.enum.text import WD_ALIGN_PARAGRAPH
from docx.oxml import OxmlElement
from docx.oxml.ns import qn
from docx.shared import Cm

from claims.lineage.pictures import Picture
from claims.reports.forms.pages.grids import facts, grid
from claims.reports.forms.pages.letters import printable
from claims.reports.forms.pages.lines import as_line, lines
from claims.reports.forms.pages.paragraphs import write, write_quote
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
from claims.reports.saying import ENGLISH
from claims.vocabulary import ScriptDirection

PAGE, MARGIN, WIDE = (Cm(21), Cm(29.7)), Cm(2.2), Cm(13)  # ISO 216, A4
_EPOCH = (1980, 1, 1, 0, 0, 0)  # the first moment that a zip can name
_LEFT = ScriptDirection.RIGHT_TO_LEFT.value


def docx(outline: Outline, author: str, at: datetime) -> bytes:
    """The report with headings, quotations and tables of Word's own styles."""
    paper, shown = Document(), lines(outline, outline.direction)
    core, way = paper.core_properties, outline.direction
    core.title, core.author, core.comments = shown.title[:255], author, ""
    core.created = core.modified = at.replace(tzinfo=None)
    core.language, core.revision = outline.language, 1
    _speak(paper, outline)
    _lay(paper)
    write_quote(paper.add_heading("", 0), shown.title)
    if shown.notice:
        write(paper.add_paragraph(style="Intense Quote"), shown.notice, way)
    verdict = write(paper.add_paragraph(), shown.verdict, way)
    for run in verdict.runs:
        run.bold = run.font.cs_bold = True
    write(paper.add_paragraph(), shown.summary, way)
    for section in shown.sections:
        write(paper.add_heading("", 1), section.heading, way)
        for block in map(unlinked, section.blocks):
            _add(paper, lines(block, way), way)
    out = BytesIO()
    paper.save(out)
    return _without_clock(out.getvalue())


def _speak(paper: Paper, outline: Outline) -> None:
    """Tell Word by which language it spells; its own template is English."""
    if outline.language != ENGLISH:
        (spoken,) = paper.styles.element.xpath("w:docDefaults//w:lang")
        script = "w:bidi" if outline.direction == _LEFT else "w:val"
        spoken.set(qn(script), outline.language)


def _lay(paper: Paper) -> None:
    """The page, its margins, and its number below."""
    (section,) = paper.sections
    section.page_width, section.page_height = PAGE
    section.left_margin = section.right_margin = MARGIN
    section.top_margin = section.bottom_margin = MARGIN
    below = section.footer.paragraphs[0]
    below.alignment = WD_ALIGN_PARAGRAPH.CENTER
    number = OxmlElement("w:fldSimple")
    number.set(qn("w:instr"), "PAGE")
    below.paragraph_format.element.append(number)


def _add(paper: Paper, block: Plain, way: str) -> None:
    match block:
        case Figure(words, Picture() as picture):
            _picture(paper, picture, words)
        case Prose(words) | Figure(words):
            write(paper.add_paragraph(), words, way)
        case Quote(words, source):
            write_quote(paper.add_paragraph(style="Quote"), words)
            write(paper.add_paragraph(style="Caption"), source, way)
        case Items(items):
            for one in items:
                write(paper.add_paragraph(style="List Bullet"), one, way)
        case Facts(rows):
            facts(paper, rows, way)
        case Table(head, rows):
            grid(paper, head, rows, way)


def _picture(paper: Paper, picture: Picture, words: str) -> None:
    """The picture in the middle of its line, and what it says for those who hear it."""
    place = paper.add_paragraph()
    place.alignment = WD_ALIGN_PARAGRAPH.CENTER
    run = place.add_run()
    run.add_picture(BytesIO(png(picture)), WIDE)
    (named,) = run.element.xpath(".//wp:docPr")
    named.set("descr", as_line(words).plain)
    named.set("title", printable(picture.title))


def _without_clock(octets: bytes) -> bytes:
    """The same zip, its members dated alike: a zip else tells when it was made."""
    out = BytesIO()
    with ZipFile(BytesIO(octets)) as old, ZipFile(out, "w", ZIP_DEFLATED) as new:
        for member in old.namelist():
            info = ZipInfo(member, _EPOCH)
            info.compress_type = ZIP_DEFLATED
            new.writestr(info, old.read(member))
    return out.getvalue()
