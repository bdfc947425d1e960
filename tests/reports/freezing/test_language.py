"""The language of a report is chosen when it goes out, and kept by later editions."""

import json

import pytest
from pytest_django.fixtures import Settings

from claims.models import Report
from claims.reports import freezing_in
from claims.reports.freezing import usual_language
from claims.vocabulary import Move, State
from tests import factories as f
from tests.review.ways import Step, staged

pytestmark = pytest.mark.django_db
IN_PERSIAN: Step = (Move.PUBLISH, "fourth", {"freeze": freezing_in("fa")})


def test_a_report_goes_out_in_the_language_of_the_house(settings: Settings) -> None:
    settings.REPORT_LANGUAGE = "ru"
    staged(State.PUBLISHED)
    assert json.loads(Report.objects.get().frozen)["language"] == "ru"


def test_whoever_publishes_it_may_choose_another() -> None:
    staged(State.READY, IN_PERSIAN)
    assert json.loads(Report.objects.get().frozen)["language"] == "fa"


def test_what_it_says_is_frozen_in_english_whatever_its_language() -> None:
    staged(State.READY, IN_PERSIAN)
    limits = json.loads(Report.objects.get().frozen)["limits"]
    assert limits[0].startswith("Different names do not prove")


def test_a_later_edition_keeps_the_language_of_the_one_before() -> None:
    stage = staged(State.READY, IN_PERSIAN)
    assert usual_language(stage.claim) == "fa"


def test_a_claim_without_a_report_has_that_of_the_house(settings: Settings) -> None:
    settings.REPORT_LANGUAGE = "fa"
    assert usual_language(f.make_claim()) == "fa"
