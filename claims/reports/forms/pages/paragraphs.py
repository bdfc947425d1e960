"""Writes lines into paragraphs of a Word document, each running its own way."""

from docx.enum.text import WD_ALIGN_PARAGRAPH
from docx.oxml import OxmlElement
from docx.text.paragraph import Paragraph

from claims.reports.forms.pages.lines import Line, Piece, as_line
from claims.vocabulary import ScriptDirection

_LEFT = ScriptDirection.RIGHT_TO_LEFT.value
# What stands behind the mark of a paragraph that runs left, as Word's schema orders it.
_BEHIND = (
    "w:adjustRightInd", "w:snapToGrid", "w:spacing", "w:ind", "w:contextualSpacing",
    "w:mirrorIndents", "w:suppressOverlap", "w:jc", "w:textDirection",
    "w:textAlignment", "w:textboxTightWrap", "w:outlineLvl", "w:divId", "w:cnfStyle",
    "w:rPr", "w:sectPr", "w:pPrChange",
)  # fmt: skip


def write(paragraph: Paragraph, words: str, direction: str) -> Paragraph:
    """Fill a paragraph with a line, beside the other lines of the report.

    One that runs otherwise than the report ends where it would begin.
    """
    line = as_line(words)
    if line.direction != direction:
        paragraph.alignment = WD_ALIGN_PARAGRAPH.RIGHT
    return write_quote(paragraph, line)


def write_quote(paragraph: Paragraph, words: str) -> Paragraph:
    """Fill a paragraph with a line that begins where its own direction has it."""
    line = as_line(words)
    if line.left:
        properties = paragraph.paragraph_format.element.get_or_add_pPr()
        properties.insert_element_before(OxmlElement("w:bidi"), *_BEHIND)
    for piece in line.pieces():
        run = paragraph.add_run(piece.words)
        if _runs_left(piece, line):
            run.font.rtl = True
    return paragraph


def _runs_left(piece: Piece, line: Line) -> bool:
    """Whether Word must be told that some words run left: it does not look itself."""
    return piece.runs_left if piece.apart else line.left
