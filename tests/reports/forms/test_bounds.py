"""A report that is larger than anybody writes comes out in every form all the same."""

from dataclasses import replace

import pytest

from claims.reports.forms import FORMS, render, share_image
from claims.reports.value import Edition
from tests.reports.seed import EDITION

MANY, LONG = 10_000, 50_000


def of_many_links() -> Edition:
    """The edition with ten thousand confirmations."""
    (link,) = EDITION.evidence
    links = tuple(replace(link, number=number) for number in range(MANY))
    return replace(EDITION, evidence=links)


def of_many_letters() -> Edition:
    """The edition on a claim of fifty thousand characters, one word without an end."""
    words = "word " * (LONG // 10) + "x" * (LONG // 2)
    anchor = replace(EDITION.statement.anchor, exact=words, end=940 + len(words))
    said = replace(EDITION.statement, proposition=words, anchor=anchor)
    return replace(EDITION, statement=said)


@pytest.mark.parametrize("form", FORMS)
def test_a_claim_of_many_letters_is_written(form: str) -> None:
    assert render(of_many_letters(), form)


def test_a_claim_of_many_letters_has_a_picture() -> None:
    assert share_image(of_many_letters()).startswith(b"\x89PNG")


@pytest.mark.deep
@pytest.mark.parametrize("form", FORMS)
def test_ten_thousand_confirmations_are_written(form: str) -> None:
    assert render(of_many_links(), form)
