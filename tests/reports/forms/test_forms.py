"""Every form says the same as every other, by what other parties read in it."""

import csv
import json
import re
from dataclasses import replace
from html import unescape
from io import BytesIO, StringIO

import html5lib
import pytest
from docx import Document
from prov.model import ProvDocument
from pypdf import PdfReader
from pypdf.generic import BooleanObject, DictionaryObject

from claims.reports.forms import FORMS, render
from claims.reports.forms.data.provenance import provenance
from claims.reports.outline import outline
from claims.reports.value import Edition, dump, load
from tests.reports.seed import EDITION, OFFICE, QUOTE

SAID = ("Not shown (unproven)", "At most 1 independent root", QUOTE, "Leonid Ivashov")
FONT_INSIDE = re.compile(rb"/FontFile[23]")
READ = ("html", "pdf", "docx", "markdown", "text")


def words_of(form: str, edition: Edition = EDITION) -> str:
    """The words of a form as its own readers find them, on one line."""
    octets = render(edition, form)
    if form == "pdf":
        found = " ".join(
            page.extract_text() for page in PdfReader(BytesIO(octets)).pages
        )
    elif form == "docx":
        paper = Document(BytesIO(octets))
        cells = [c.text for t in paper.tables for row in t.rows for c in row.cells]
        found = " ".join([*(one.text for one in paper.paragraphs), *cells])
    else:
        found = octets.decode()
    plain = unescape(re.sub(r"<[^>]*>", " ", found)) if form == "html" else found
    return " ".join(plain.split())


@pytest.mark.parametrize("form", READ)
@pytest.mark.parametrize("said", [*SAID, "former head of the department", "РИА"])
def test_people_read_the_same_in_every_form(form: str, said: str) -> None:
    assert said in words_of(form)


@pytest.mark.parametrize("form", FORMS)
def test_the_same_value_gives_the_same_bytes(form: str) -> None:
    assert render(load(dump(EDITION)), form) == render(EDITION, form)


def test_a_value_comes_back_from_its_json() -> None:
    assert load(render(EDITION, "json").decode()) == EDITION


def test_the_page_is_html_without_a_single_error() -> None:
    parser = html5lib.HTMLParser(strict=True)
    assert parser.parse(render(EDITION, "html").decode()) is not None


def test_the_page_runs_no_script_and_fetches_nothing() -> None:
    assert not re.search(r"<script|<link|@import|url\(", words_of_page())


def words_of_page() -> str:
    """The page as it is written."""
    return render(EDITION, "html").decode()


def steered() -> Edition:
    """The edition with characters that steer a terminal, a page or a table."""
    words = 'a\x0b\x1b[31m\u2028b\ufffe """ #[x] $x$ \\ | \r\n\x7f'
    said = replace(EDITION.statement, proposition=words)
    return replace(EDITION, statement=said)


@pytest.mark.parametrize("form", FORMS)
def test_control_characters_harm_no_form(form: str) -> None:
    assert render(steered(), form)


def test_a_page_with_control_characters_is_html_all_the_same() -> None:
    parser = html5lib.HTMLParser(strict=True)
    assert parser.parse(render(steered(), "html").decode()) is not None


def test_what_a_text_says_is_never_markup() -> None:
    assert "<discussion>" not in words_of_page()
    assert "\\<discussion\\>" in render(EDITION, "markdown").decode()


def test_the_pdf_is_tagged_and_has_its_fonts_inside() -> None:
    octets = render(EDITION, "pdf")
    root = PdfReader(BytesIO(octets)).trailer["/Root"].get_object()
    assert isinstance(root, DictionaryObject)
    mark = root["/MarkInfo"]
    assert isinstance(mark, DictionaryObject)
    assert mark["/Marked"].get_object() == BooleanObject(value=True)
    assert FONT_INSIDE.search(octets)


def test_the_pdf_has_a_bookmark_for_each_section() -> None:
    _, sections = PdfReader(BytesIO(render(EDITION, "pdf"))).outline
    assert isinstance(sections, list)
    assert len(sections) == len(outline(EDITION).sections)


def test_prov_is_read_back_as_it_was_written() -> None:
    written = render(EDITION, "prov-json").decode()
    read = ProvDocument.deserialize(content=written, format="json")
    assert read == provenance(EDITION)


def test_a_cell_of_csv_is_never_a_formula() -> None:
    (row,) = csv.DictReader(StringIO(render(EDITION, "csv").decode("utf-8-sig")))
    assert row["says"] == "'=the issue was | under <discussion>"
    assert (row["verdict"], row["at_most_independent_roots"]) == ("unproven", "1")
    assert (row["relation"], row["scope"]) == ("confirms", "weaker")


def test_a_quotation_is_pinned_by_its_words_and_by_its_place() -> None:
    page = json.loads(render(EDITION, "annotations"))
    quote, place = page["items"][0]["target"]["selector"]
    assert (quote["exact"], place["start"], place["end"]) == (QUOTE, 940, 969)
    assert len(page["items"]) == 2


def test_references_leave_out_what_nobody_knows() -> None:
    (item,) = json.loads(render(EDITION, "csl"))
    assert {"URL", "issued", "publisher"}.isdisjoint(item)
    assert b"publisher" not in render(EDITION, "bibtex")


def test_the_word_document_has_each_picture_with_its_words() -> None:
    paper = Document(BytesIO(render(EDITION, "docx")))
    told = [one.get("descr") for one in paper.element.xpath("//wp:docPr")]
    assert [one.split(":")[0] for one in told] == [
        f"Leonid Ivashov, {OFFICE} (“as saying”), through РИА Новости (“quoted”).",
        "Leonid Ivashov",
        "20 January 2015, خبرگزاری فارس, confirms, talks",
    ]


@pytest.mark.parametrize("form", ["html", "pdf"])
def test_a_page_draws_what_it_tells(form: str) -> None:
    octets = render(EDITION, form)
    drawn = octets.count(b'role="img"') if form == "html" else octets.count(b"/Figure")
    assert drawn == 3
