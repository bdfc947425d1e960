"""The HTML report needs nothing but itself, and runs no markup of the text."""

import re
from html import unescape

import pytest

from claims.models import Claim, Document
from claims.reports import as_html, gather_document
from tests import factories


@pytest.fixture
def written(inner: Claim) -> str:
    return as_html(gather_document(inner.document_id))


def test_the_text_stands_in_it_letter_by_letter(written: str, inner: Claim) -> None:
    prose = written.split('dir="auto">')[2].split("</div>", maxsplit=1)[0]
    without_numbers = re.sub(r"<sup>.*?</sup>", "", prose)
    said = unescape(re.sub(r"<[^>]*>", "", without_numbers))
    assert said == inner.document.text


def test_it_fetches_nothing_and_runs_nothing(written: str) -> None:
    assert not re.search(r"<script|<link|src=|url\(|@import| style=", written)


def test_what_a_text_says_is_never_markup(written: str) -> None:
    assert "<soon>" not in written


def test_every_highlight_leads_to_a_section_of_it(written: str) -> None:
    led = set(re.findall(r'href="#([^"]+)"', written))
    assert led <= set(re.findall(r'id="([^"]+)"', written))
    assert len(led) == 2


def test_its_looks_are_inside_and_unharmed(written: str) -> None:
    assert ':root:not([data-theme="light"])' in written


@pytest.mark.django_db
def test_a_document_without_claims_says_so() -> None:
    written = as_html(gather_document(factories.make_document().pk))
    assert "No claim was found" in written


def test_what_is_only_reported_is_not_called_asserted(document: Document) -> None:
    factories.make_claim("RIA", document=document, evidentiality="reported")
    written = as_html(gather_document(document.pk))
    assert "<sup>1 <bdi>reported, not asserted</bdi> </sup>" in written
    assert "reported, not asserted: no band" in written
