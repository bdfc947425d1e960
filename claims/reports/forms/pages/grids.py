"""Tables of a Word document: as wide as the page, each column as its words need."""

from collections.abc import Iterable, Sequence

from docx.document import Document as Paper
from docx.enum.table import WD_TABLE_ALIGNMENT, WD_TABLE_DIRECTION
from docx.oxml import OxmlElement, parse_xml
from docx.oxml.ns import nsdecls, qn
from docx.shared import Cm, Length, Pt
from docx.table import Table, _Cell, _Row

from claims.reports.forms.pages.paragraphs import write
from claims.vocabulary import ScriptDirection

_GRID = "Table Grid"
_LEFT = ScriptDirection.RIGHT_TO_LEFT.value
_SMALL = Pt(9)
_BETWEEN = Pt(2)  # above and below the words of a cell
_LINE, _SHADE = "C9CED6", "EEF1F5"
_LETTER = Cm(0.21)  # as wide as the letters of most fonts are at that size
_LONG, _LONGEST = 40, 16  # letters that widen a column: of a cell, of one word
_FREE = 4  # letters' widths beside the words of a cell
# What stands behind the borders of a table, as Word's schema orders it.
_BEHIND = ("w:shd", "w:tblLayout", "w:tblCellMar", "w:tblLook")
_SIDES = ("top", "left", "bottom", "right", "insideH", "insideV")


def facts(paper: Paper, rows: Sequence[tuple[str, str]], way: str) -> None:
    """Two columns: what is told, shaded, and what is known of it."""
    room = _room(paper)
    table = _table(paper, rows, (room * 3 // 10, room * 7 // 10), way)
    for label in table.columns[0].cells:
        _shade(label)


def grid(
    paper: Paper,
    head: tuple[str, ...],
    rows: Sequence[tuple[str, ...]],
    way: str,
) -> None:
    """Rows under a head that is told again on each page; no row is torn by a page."""
    shown = (head, *rows)
    table = _table(paper, shown, _widths(shown, _room(paper)), way)
    first = table.rows[0]
    _mark(first, "w:tblHeader")
    for cell in first.cells:
        _shade(cell)
        for run in cell.paragraphs[0].runs:
            run.bold = run.font.cs_bold = True


def _room(paper: Paper) -> int:
    """What is between the margins, in Word's own units."""
    (section,) = paper.sections
    sizes = (section.page_width, section.left_margin, section.right_margin)
    page, before, after = (size or 0 for size in sizes)
    return page - before - after


def _widths(rows: Sequence[tuple[str, ...]], room: int) -> list[int]:
    """What each column needs for its longest word, and the rest where most is told."""
    columns = list(zip(*rows, strict=True))
    least = [_LETTER * _letters(" ".join(each).split(), _LONGEST) for each in columns]
    rest = room - sum(least)
    if rest < 0:
        return [room * one // sum(least) for one in least]
    whole = [_LETTER * _letters(each, _LONG) for each in columns]
    more = [max(1, full - one) for full, one in zip(whole, least, strict=True)]
    return [
        one + rest * wish // sum(more) for one, wish in zip(least, more, strict=True)
    ]


def _letters(told: Iterable[str], most: int) -> int:
    """The letters of the longest, and some free."""
    return min(max(map(len, told), default=0), most) + _FREE


def _table(
    paper: Paper, rows: Sequence[tuple[str, ...]], widths: Sequence[int], way: str
) -> Table:
    table: Table = paper.add_table(len(rows), len(widths), _GRID)
    table.alignment = WD_TABLE_ALIGNMENT.CENTER
    table.autofit = False
    properties = table._tblPr  # noqa: SLF001  (python-docx has no other way)
    properties.insert_element_before(_borders(), *_BEHIND)
    if way == _LEFT:
        table.table_direction = WD_TABLE_DIRECTION.RTL
    for column, width in zip(table.columns, widths, strict=True):
        column.width = Length(width)
    for row, cells in zip(table.rows, rows, strict=True):
        _mark(row, "w:cantSplit")
        for cell, words, width in zip(row.cells, cells, widths, strict=True):
            cell.width = Length(width)
            _fill(cell, words, way)
    paper.add_paragraph().paragraph_format.space_after = Pt(0)
    return table


def _fill(cell: _Cell, words: str, way: str) -> None:
    paragraph = write(cell.paragraphs[0], words, way)
    form = paragraph.paragraph_format
    form.space_before = form.space_after = _BETWEEN
    for run in paragraph.runs:
        run.font.size = _SMALL
        size = OxmlElement("w:szCs")  # letters that run left have a size of their own
        size.set(qn("w:val"), str(int(_SMALL.pt * 2)))
        run.font.element.rPr.find(qn("w:sz")).addnext(size)


def _shade(cell: _Cell) -> None:
    shade = f'<w:shd {nsdecls("w")} w:val="clear" w:color="auto" w:fill="{_SHADE}"/>'
    cell._tc.get_or_add_tcPr().append(parse_xml(shade))  # noqa: SLF001


def _mark(row: _Row, name: str) -> None:
    row._tr.get_or_add_trPr().append(OxmlElement(name))  # noqa: SLF001


def _borders() -> object:
    sides = "".join(
        f'<w:{side} w:val="single" w:sz="4" w:space="0" w:color="{_LINE}"/>'
        for side in _SIDES
    )
    return parse_xml(f"<w:tblBorders {nsdecls('w')}>{sides}</w:tblBorders>")
