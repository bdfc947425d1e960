"""Where claims stand is asked in a few questions, however many claims."""

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext

from claims.ingest.prose import reader
from claims.models import Claim
from claims.review import actions, standings_of
from claims.vocabulary import Role, State
from tests import factories as f
from tests.review.stage import make_person
from tests.review.ways import staged

pytestmark = pytest.mark.django_db
UNBOUND = "Nobody knows it."


def summed_up(text: str = UNBOUND) -> Claim:
    """A claim that is ready, whose summary rests on all that one can rest on."""
    stage = staged(State.READY)
    evidence, document = f.make_claim(), f.make_document()
    f.make_attribution(claim=evidence, source=f.make_source())
    search = f.make_search(claim=stage.claim)
    bound = f"[c{evidence.pk}] [d{document.pk}] [s{search.pk}]"
    actions.write_summary(
        claim=stage.claim,
        act=stage.act(make_person(Role.PUBLISHER)),
        text=f"{evidence.text}. {bound} {text}",
        check=reader("en").check,
    )
    return stage.claim


def asked(claims: list[Claim]) -> int:
    """How many questions it takes to say where claims stand."""
    with CaptureQueriesContext(connection) as questions:
        standings_of(claims)
    return len(questions)


def test_three_claims_that_are_ready_take_no_more_questions_than_one() -> None:
    claims = [summed_up() for _ in range(3)]
    assert asked(claims) == asked(claims[:1]) == 13


def test_what_is_ready_without_a_summary_takes_one_question_more_than_others() -> None:
    assert asked([staged(State.READY).claim]) == 7
    assert asked([staged(State.AGREED).claim]) == 6


def test_each_claim_has_the_findings_of_its_own_summary() -> None:
    clean, one = summed_up(""), summed_up()
    two = summed_up(f"{UNBOUND} Nobody minds it.")
    found = standings_of([two, clean, one])
    assert [found[claim.pk].unsettled for claim in (clean, one, two)] == [0, 1, 2]
