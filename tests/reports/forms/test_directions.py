"""What runs from right to left does so in every form, and keeps its names apart."""

import re
from dataclasses import replace
from io import BytesIO

import html5lib
import pytest
from docx import Document
from pypdf import PdfReader

from claims.lineage.pictures.lettering import runs_left, strong
from claims.reports.forms import render
from claims.reports.forms.pages.lines import Line
from tests.reports.seed import EDITION

PERSIAN = replace(EDITION, language="fa")
FIRST = replace(EDITION.statement.chain[0], name="خبرگزاری فارس", office="")
LED = replace(EDITION, statement=replace(EDITION.statement, chain=(FIRST,)))


def page(edition: object) -> str:
    return render(edition, "html").decode()  # type: ignore[arg-type]


def test_the_page_is_mirrored() -> None:
    assert '<html lang="fa" dir="rtl">' in page(PERSIAN)


def test_the_persian_page_is_html_without_a_single_error() -> None:
    assert html5lib.HTMLParser(strict=True).parse(page(PERSIAN)) is not None


def test_a_line_runs_as_its_language_does_whoever_is_named_first() -> None:
    (caption,) = re.findall(r"<figcaption.*?</figcaption>", page(LED))
    assert caption.startswith('<figcaption dir="auto"><bdi>خبرگزاری فارس</bdi>, char')


def test_words_in_another_language_than_the_report_say_in_which() -> None:
    assert '<h1 lang="en"' in page(PERSIAN)
    assert '<blockquote lang="en"' in page(PERSIAN)
    assert "lang=" not in page(EDITION).partition("<body>")[2]


@pytest.mark.parametrize("language", ["en", "fa", "ru"])
def test_the_pdf_tells_its_language(language: str) -> None:
    octets = render(replace(EDITION, language=language), "pdf")
    assert str(PdfReader(BytesIO(octets)).root_object["/Lang"]) == language


def test_word_is_told_which_paragraphs_run_left() -> None:
    paper = Document(BytesIO(render(PERSIAN, "docx")))
    headings = [one for one in paper.paragraphs if one.style.name == "Heading 1"]  # type: ignore[union-attr]
    assert all(one.paragraph_format.element.xpath("w:pPr/w:bidi") for one in headings)
    assert all(table.table_direction is not None for table in paper.tables)


def test_in_word_a_latin_name_in_a_persian_line_runs_right() -> None:
    paper = Document(BytesIO(render(PERSIAN, "docx")))
    told = [one for one in paper.paragraphs if "۹۴۰" in one.text]
    runs = {run.text: run.font.rtl for run in told[0].runs}
    assert runs["Leonid Ivashov"] is None
    assert all(left for words, left in runs.items() if "از راه" in words)


def test_markdown_says_which_way_it_runs() -> None:
    assert render(PERSIAN, "markdown").startswith(b'<div dir="rtl" lang="fa">')


def test_no_line_of_persian_text_begins_by_running_right() -> None:
    lines = render(PERSIAN, "text").decode().splitlines()
    assert all(runs_left(one) for one in lines if strong(one))


@pytest.mark.parametrize(
    ("words", "pieces"),
    [
        ("a", [("a", False)]),
        ("a \u2068b\u2069 c", [("a ", False), ("b", True), (" c", False)]),
        ("\u2068“\u2068b\u2069”\u2069", [("“b”", True)]),
        ("a\u2069 \u2068b", [("a", False), (" ", False), ("b", True)]),
    ],
)
def test_a_line_knows_what_stands_apart(
    words: str, pieces: list[tuple[str, bool]]
) -> None:
    found = [(one.words, one.apart) for one in Line(words, "ltr").pieces()]
    assert "".join(w for w, _ in found) == "".join(w for w, _ in pieces)
    assert [one for one in found if one[1]] == [one for one in pieces if one[1]]


@pytest.mark.parametrize(
    ("words", "direction"),
    [
        ("said by \u2068خبرگزاری\u2069", "ltr"),
        ("\u2068خبرگزاری\u2069, said", "ltr"),
        ("“\u2068خبرگزاری\u2069”", "rtl"),
        ("12", "rtl"),
    ],
)
def test_a_line_runs_by_what_does_not_stand_apart(words: str, direction: str) -> None:
    assert Line(words, "rtl").direction == direction


def test_what_stands_apart_is_escaped_too() -> None:
    assert Line("\u2068<b>\u2069", "ltr").__html__() == "<bdi>&lt;b&gt;</bdi>"


@pytest.mark.parametrize("word", ["ادعا", "اطمینان", "بالا", "بررسی", "متن", "پایین"])
def test_persian_words_can_be_copied_out_of_a_pdf(word: str) -> None:
    pages = PdfReader(BytesIO(render(PERSIAN, "pdf"))).pages
    assert word in " ".join(one.extract_text() for one in pages)
