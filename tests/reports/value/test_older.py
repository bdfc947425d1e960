"""Reports that went out in an older form are read as long as there are readers."""

from dataclasses import replace
from pathlib import Path

import pytest

from claims.reports.value import LATEST, Edition, dump, load
from tests.reports.seed import EDITION

OLDER = Path(__file__).with_name("older")
FORMS = range(1, LATEST)


def frozen(form: int) -> str:
    """A report as it went out in a form."""
    return (OLDER / f"form-{form}.json").read_text(encoding="utf-8").strip()


def without(edition: Edition) -> Edition:
    """The edition with nothing in the fields that came later than the first form."""
    findings = tuple(replace(one, label="") for one in edition.findings)
    return replace(edition, form=1, findings=findings, signings=())


@pytest.mark.parametrize("form", FORMS)
def test_a_report_of_an_older_form_is_written_again_as_it_was(form: int) -> None:
    assert dump(load(frozen(form))) == frozen(form)


def test_the_first_form_says_what_its_value_says_now() -> None:
    assert load(frozen(1)) == without(EDITION)


def test_the_second_form_has_the_summary_and_nothing_later() -> None:
    found = load(frozen(2))
    assert [one.words for one in found.prose.sentences] == ["He expected a delivery."]
    assert found.signings == ()


def test_the_present_form_has_all_of_its_fields() -> None:
    assert EDITION.form == LATEST
    assert load(dump(EDITION)).signings == EDITION.signings
