"""Hearsay is no source: it tells how the speaker knows."""

import pytest

from claims.lineage.drift import DriftLexicon
from claims.lineage.drift.hearsay import without_hearsay
from claims.vocabulary import Evidentiality
from tests.lineage.drift.examples import person, somebody, told


def test_reports_are_no_source(english: DriftLexicon) -> None:
    found = without_hearsay(told("he fled", somebody("media reports")), english)
    assert (found.chain, found.evidentiality) == ((), Evidentiality.REPORTED)
    assert found.hedges[0].text == "media reports"


def test_a_report_of_somebody_is_a_source(english: DriftLexicon) -> None:
    telling = told("he fled", somebody("the auditors' report"))
    assert without_hearsay(telling, english) == telling


@pytest.mark.parametrize("claim", ["it is alleged that he fled", "he is said to flee"])
def test_a_claim_may_say_that_it_is_hearsay(claim: str, english: DriftLexicon) -> None:
    found = without_hearsay(told(claim), english)
    assert found.evidentiality is Evidentiality.REPORTED


def test_a_relay_stays_when_hearsay_goes(english: DriftLexicon) -> None:
    telling = told("he fled", somebody("reports"), person("Ana Roth"))
    assert [one.name for one in without_hearsay(telling, english).chain] == ["Ana Roth"]


def test_what_is_believed_stays_believed(english: DriftLexicon) -> None:
    telling = told("he fled", somebody("reports"), evidentiality=Evidentiality.BELIEVED)
    found = without_hearsay(telling, english)
    assert found.evidentiality is Evidentiality.BELIEVED
