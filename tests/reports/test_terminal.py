"""The report for a terminal tells each claim in a few lines, and steers no terminal."""

import pytest

from claims.models import Claim
from claims.reports import as_text, gather_document
from claims.reports.sheets import sheet_of
from claims.reports.terminal import plain, scale
from tests import factories

TOLD = """\
Herald, date unknown
en, 76 characters, sha256 {digest}
1 claim

  1. Probably we will deliver them <soon>
     who:  Leonid Ivashov (former general) “as saying”,
           through RIA (relay), in this document (Herald).
     sure: [...........#####....] likely: readers hear 0.55
           to 0.80 on a scale from 0 to 1
     what: affirmed, fact, stated, proposed
"""


def test_it_tells_who_how_surely_and_what(claim: Claim) -> None:
    told = TOLD.format(digest=claim.document.text_sha256[:12])
    written = as_text(gather_document(claim.document_id))
    assert written.split() == ["Missiles", *told.split()]


def test_no_line_is_wider_than_a_terminal(claim: Claim) -> None:
    written = as_text(gather_document(claim.document_id))
    assert max(map(len, written.splitlines())) <= 80


def test_a_terminal_is_not_steered() -> None:
    assert plain("red\x1b[31m\u202etxt\n") == "red [31m txt "


@pytest.mark.parametrize(
    ("low", "high", "bar"),
    [
        (0.01, 0.05, "[#...................]"),
        (0.95, 0.99, "[...................#]"),
        (0.0, 1.0, "[####################]"),
        (0.0, 0.0, "[#...................]"),
        (1.0, 1.0, "[...................#]"),
    ],
)
@pytest.mark.django_db
def test_a_bar_is_never_empty(low: float, high: float, bar: str) -> None:
    claim = factories.make_claim(
        hedge_level="likely", likelihood_low=low, likelihood_high=high
    )
    assert scale(sheet_of(claim, 1, "")) == bar


@pytest.mark.django_db
def test_where_there_is_no_band_there_is_no_bar() -> None:
    assert scale(sheet_of(factories.make_claim(), 1, "")) == ""
