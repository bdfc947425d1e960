"""Suggestions are written once, and never over what somebody has decided."""

from dataclasses import replace

import pytest

from claims.lineage.suggesting import Place, Suggestion
from claims.models import Claim, Confirmation
from claims.review import Act, spans_of
from claims.review.actions import (
    accept_link,
    refuse_link,
    suggest_links,
    take_back_link,
)
from claims.vocabulary import Relation, Role, Scope
from tests import factories as f
from tests.review.stage import make_person

pytestmark = pytest.mark.django_db


def make_suggestion(claim: Claim, evidence: Claim) -> Suggestion:
    """That two claims repeat each other."""
    return Suggestion(
        claim=claim.pk,
        evidence=evidence.pk,
        relation=Relation.REPEATS,
        scope=Scope.FULL,
        rule="same-root",
        score=0.75,
        spans=(Place(claim.pk, claim.document_id, 0, 3, "RIA"),),
        why="Both go back to one.",
    )


@pytest.fixture
def suggestion() -> Suggestion:
    """One between two claims."""
    return make_suggestion(f.make_claim(), f.make_claim())


def suggest(*suggestions: Suggestion) -> tuple[int, int]:
    """Suggest what all claims make."""
    keys = list(Claim.objects.values_list("pk", flat=True))
    return suggest_links(claims=keys, suggestions=suggestions)


def act() -> Act:
    return Act(make_person(Role.ANALYST), f.NOON, "hasty")


def test_a_suggestion_is_kept_whole(suggestion: Suggestion) -> None:
    assert suggest(suggestion) == (1, 0)
    link = Confirmation.objects.get()
    assert (link.claim_id, link.evidence_claim_id) == (
        suggestion.claim,
        suggestion.evidence,
    )
    assert (link.relation, link.scope, link.status) == ("repeats", "full", "suggested")
    assert (link.rule, link.score) == ("same-root", 0.75)
    assert (link.why, spans_of(link)) == (suggestion.why, suggestion.spans)


def test_the_same_suggestion_twice_is_one(suggestion: Suggestion) -> None:
    suggest(suggestion)
    kept = Confirmation.objects.get().pk
    assert suggest(suggestion) == (0, 0)
    assert Confirmation.objects.get().pk == kept


def test_what_is_suggested_otherwise_now_is_brought_up_to_date(
    suggestion: Suggestion,
) -> None:
    suggest(suggestion)
    suggest(replace(suggestion, score=0.5, scope=Scope.WEAKER))
    link = Confirmation.objects.get()
    assert (link.score, link.scope) == (0.5, "weaker")


def test_another_relation_takes_the_place_of_the_first(suggestion: Suggestion) -> None:
    suggest(suggestion)
    assert suggest(replace(suggestion, relation=Relation.CONFIRMS)) == (1, 1)
    assert Confirmation.objects.get().relation == "confirms"


@pytest.mark.parametrize("decide", [accept_link, refuse_link])
def test_what_was_decided_stays_and_is_not_suggested_again(
    suggestion: Suggestion, decide: object
) -> None:
    suggest(suggestion)
    decide(link=Confirmation.objects.get(), act=act())  # type: ignore[operator]
    before = Confirmation.objects.values().get()
    suggest(replace(suggestion, relation=Relation.CONFIRMS, score=0.1))
    suggest()
    assert Confirmation.objects.values().get() == before


def test_what_was_decided_and_taken_back_stays(suggestion: Suggestion) -> None:
    suggest(suggestion)
    link = accept_link(link=Confirmation.objects.get(), act=act())
    take_back_link(link=link, act=act())
    assert suggest() == (0, 0)
    assert Confirmation.objects.get().status == "suggested"


def test_a_link_that_a_person_made_stays(suggestion: Suggestion) -> None:
    by_hand = f.make_confirmation(
        claim_id=suggestion.claim,
        evidence_claim_id=suggestion.evidence,
        relation="contradicts",
    )
    suggest(suggestion)
    assert Confirmation.objects.get() == by_hand


def test_links_of_other_claims_are_left_alone(suggestion: Suggestion) -> None:
    suggest(suggestion)
    later = f.make_claim()
    assert suggest_links(claims=[later.pk], suggestions=[]) == (0, 0)
    assert Confirmation.objects.exists()


def test_a_link_to_a_later_claim_is_the_later_ones(suggestion: Suggestion) -> None:
    suggest(suggestion)
    assert suggest_links(claims=[suggestion.claim], suggestions=[]) == (0, 0)
    assert suggest_links(claims=[suggestion.evidence], suggestions=[]) == (0, 1)
