"""The Word document: its page, its tables, and that an office suite reads it."""

import shutil
import subprocess
from dataclasses import replace
from io import BytesIO
from pathlib import Path

import pytest
from docx import Document
from docx.document import Document as Paper
from docx.shared import Cm

from claims.reports.forms import render
from tests.reports.seed import EDITION

SAID = {
    "en": ("The claim", "What was decided", "Check it yourself"),
    "ru": ("Утверждение", "Что установлено", "Проверьте сами"),
    "fa": ("ادعا", "نتیجهٔ بررسی", "خودتان بررسی کنید"),
}


def paper_in(language: str) -> Paper:
    """The report of the seed in one language, as python-docx opens it."""
    return Document(BytesIO(render(replace(EDITION, language=language), "docx")))


def test_the_page_is_a4_and_numbered() -> None:
    (section,) = paper_in("en").sections
    size = section.page_width, section.page_height
    assert [round(side.cm, 1) for side in size if side] == [21.0, 29.7]
    (number,) = section.footer.paragraphs[0]._p.xpath(".//w:fldSimple")
    assert number.values() == ["PAGE"]


@pytest.mark.parametrize("language", sorted(SAID))
def test_every_table_fits_between_the_margins(language: str) -> None:
    paper = paper_in(language)
    (section,) = paper.sections
    sizes = (section.page_width, section.left_margin, section.right_margin)
    page, before, after = (size or 0 for size in sizes)
    room = page - before - after
    for table in paper.tables:
        whole = sum(column.width or 0 for column in table.columns)
        assert abs(room - whole) < Cm(0.1)


def test_no_row_is_torn_and_each_head_is_told_again_on_the_next_page() -> None:
    for table in paper_in("en").tables:
        rows = [row._tr for row in table.rows]
        assert all(row.xpath("w:trPr/w:cantSplit") for row in rows)
        headed = [bool(row.xpath("w:trPr/w:tblHeader")) for row in rows]
        assert headed == [len(table.columns) > 2, *[False] * (len(rows) - 1)]


def test_what_tables_are_told_stands_in_the_order_of_words_schema() -> None:
    body = paper_in("fa").element
    sizes = body.xpath("//w:tc//w:rPr[w:sz]")
    assert sizes
    assert all(one.xpath("w:sz/following-sibling::*[1][self::w:szCs]") for one in sizes)
    assert not body.xpath("//w:tblPr/w:tblLayout/following-sibling::w:tblBorders")
    assert not body.xpath("//w:tblPr/w:tblLook/following-sibling::w:tblBorders")


def test_a_column_is_as_wide_as_its_longest_word_needs() -> None:
    (told,) = (t for t in paper_in("ru").tables if t.cell(0, 0).text == "Первоисточник")
    widths = {cell.text: cell.width for cell in told.rows[0].cells}
    assert widths["Охват"] < widths["Отношение"] < widths["Где"]


@pytest.mark.deep
@pytest.mark.skipif(not shutil.which("soffice"), reason="LibreOffice is not installed")
@pytest.mark.parametrize("language", sorted(SAID))
def test_libreoffice_reads_it_in_order(language: str, tmp_path: Path) -> None:
    (tmp_path / "report.docx").write_bytes(
        render(replace(EDITION, language=language), "docx")
    )
    subprocess.run(
        [
            "soffice",
            f"-env:UserInstallation=file://{tmp_path}/profile",
            *("--headless", "--convert-to", "txt:Text (encoded):UTF8"),
            *("--outdir", tmp_path, tmp_path / "report.docx"),
        ],
        check=True,
        capture_output=True,
        timeout=120,
    )
    told = (tmp_path / "report.txt").read_text(encoding="utf-8")
    places = [told.find(words) for words in SAID[language]]
    assert -1 not in places
    assert places == sorted(places)
