"""What counts for a claim and against it, and what falls or is taken back."""

import pytest

from claims.models import Confirmation
from claims.review.tracing import trace
from tests import factories
from tests.review.tracing.scene import (
    confirms,
    names,
    outlet,
    person,
    tells,
    two_outlets_one_person,
)

pytestmark = pytest.mark.django_db


@pytest.mark.parametrize("status", ["suggested", "rejected"])
def test_what_nobody_accepted_counts_for_nothing(status: str) -> None:
    claim = tells(outlet("Alpha"), person("Falk"))
    evidence = tells(outlet("Beta"), person("Kell"))
    decided = status != "suggested"
    factories.make_confirmation(
        claim=claim,
        evidence_claim=evidence,
        status=status,
        decided_by=factories.make_user() if decided else None,
        decided_at=factories.NOON if decided else None,
    )
    assert trace(claim).affirming.independent == 1


@pytest.mark.parametrize("scope", ["partial", "weaker", "different"])
def test_what_says_less_stands_beside(scope: str) -> None:
    claim = tells(outlet("Alpha"), person("Falk"))
    evidence = tells(outlet("Beta"), person("Kell"))
    confirms(claim, evidence, scope=scope)
    found = trace(claim)
    assert names(found.affirming) == ["Falk"]
    assert [(one.scope, one.passage.claim) for one in found.beside] == [
        (scope, evidence.pk)
    ]


def test_who_contradicts_stands_against() -> None:
    claim = tells(outlet("Alpha"), person("Falk"))
    against = tells(outlet("Beta"), person("Kell"))
    confirms(claim, against, relation="contradicts")
    found = trace(claim)
    assert (names(found.affirming), names(found.denying)) == (["Falk"], ["Kell"])
    assert found.credibility.number == 4


def test_what_its_own_publisher_retracts_falls() -> None:
    alpha = outlet("Alpha")
    claim = tells(alpha, person("Falk"))
    confirms(claim, tells(alpha, day=2), relation="retracts")
    found = trace(claim)
    assert (names(found.affirming), names(found.denying)) == ([], [])
    assert [one.end for one in found.paths] == ["withdrawn"]


def test_what_another_retracts_stands_and_is_denied() -> None:
    claim = tells(outlet("Alpha"), person("Falk"))
    confirms(claim, tells(outlet("Beta"), person("Kell"), day=2), relation="retracts")
    found = trace(claim)
    assert (names(found.affirming), names(found.denying)) == (["Falk"], ["Kell"])


def test_who_says_more_confirms_all_of_what_says_less() -> None:
    more = "A landslide cut off three villages"
    claim = tells(outlet("Alpha"), person("Falk"), proposition=more)
    less = tells(
        outlet("Beta"), person("Kell"), proposition="A landslide cut off villages"
    )
    confirms(claim, less, scope="partial")
    assert names(trace(claim).affirming) == ["Falk"]
    assert names(trace(less).affirming) == ["Falk", "Kell"]


def test_who_is_less_sure_is_no_root_for_what_was_said_surely() -> None:
    less = tells(
        outlet("Alpha"),
        person("Falk"),
        proposition="The port of Orm may close",
        hedge_level="possible",
        likelihood_low=0.2,
        likelihood_high=0.6,
    )
    claim = tells(
        outlet("Beta"), person("Kell"), proposition="The port of Orm will close"
    )
    confirms(less, claim)
    assert names(trace(claim).affirming) == ["Kell"]
    assert names(trace(less).affirming) == ["Falk", "Kell"]


def test_a_scope_that_somebody_set_against_the_words_holds_both_ways() -> None:
    one, other = "The port of Orm will close", "The port of Orm is to be shut"
    claim = tells(outlet("Alpha"), person("Falk"), proposition=one)
    later = tells(outlet("Beta"), person("Kell"), proposition=other)
    confirms(claim, later, scope="weaker")
    assert names(trace(later).affirming) == ["Kell"]


def test_what_a_document_said_falls_with_its_correction() -> None:
    alpha = outlet("Alpha")
    claim = tells(alpha, person("Falk"))
    factories.make_document(supersedes=claim.document)
    found = trace(claim)
    assert ([one.end for one in found.paths], names(found.affirming)) == (
        ["withdrawn"],
        [],
    )


def test_a_later_word_of_the_same_person_takes_the_first_back() -> None:
    falk = person("Falk")
    claim = tells(outlet("Alpha"), falk)
    later = tells(outlet("Alpha"), falk, day=2)
    confirms(claim, later, relation="supersedes")
    found = trace(claim)
    assert (names(found.affirming), found.taken_back) == ([], ("Falk",))


def test_a_loop_is_named_with_the_quotes_that_close_it() -> None:
    alpha, beta = outlet("Alpha"), outlet("Beta")
    claim, other = tells(alpha, beta), tells(beta, alpha)
    confirms(claim, other)
    found = trace(claim)
    assert found.circular
    (loop,) = found.loops
    assert [one.name for one in loop.members] == ["Alpha", "Beta"]
    assert {one.passage.claim for one in loop.quotes} == {claim.pk, other.pk}


def test_what_the_balance_hangs_on_is_named() -> None:
    found = trace(two_outlets_one_person())
    assert [(one.part, one.name) for one in found.flips] == [("source", "Falk")]


def test_claims_that_are_judged_to_be_one_count_together() -> None:
    claim = tells(outlet("Alpha"), person("Falk"))
    other = tells(outlet("Beta"), person("Kell"))
    factories.make_judgement(kind="same_claim", first_claim=claim, second_claim=other)
    assert trace(claim).affirming.independent == 2


def test_a_link_that_is_taken_back_leaves_no_trace() -> None:
    claim = two_outlets_one_person()
    before = trace(claim)
    link = confirms(claim, tells(outlet("Gamma"), person("Kell")))
    changed = trace(claim)
    Confirmation.objects.filter(pk=link.pk).update(status="rejected")
    assert (changed == before, trace(claim)) == (False, before)
