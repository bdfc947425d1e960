"""The roots of a claim are written in plain words, each with where it stands."""

import pytest

from claims.models import Claim, Ownership
from claims.reports import roots_as_text
from claims.review.tracing import trace
from tests import factories
from tests.review.tracing.scene import confirms, outlet, person, tells, unnamed

pytestmark = pytest.mark.django_db


def told(claim: Claim) -> str:
    """What is written of a claim, on one line."""
    return " ".join(roots_as_text(trace(claim)).split())


def test_a_path_tells_who_did_what_in_which_claim() -> None:
    claim = tells(outlet("Alpha"), person("Falk"))
    assert f"Falk said it, claim {claim.pk} Alpha published it" in told(claim)


def test_each_side_says_at_most() -> None:
    found = told(tells(outlet("Alpha"), person("Falk")))
    assert "For it: at most 1 independent root" in found
    assert "Against it: at most 0 independent roots" in found


def test_unnamed_sources_are_told_with_their_range() -> None:
    one, other = unnamed("an official"), unnamed("a diplomat")
    claim = tells(outlet("Alpha"), one)
    confirms(claim, tells(outlet("Beta"), other))
    factories.make_judgement(
        kind="perhaps_same_person", first_source=one, second_source=other
    )
    assert "2 tellings of unknown root, perhaps of 1" in told(claim)
    assert "an official (ends with somebody unnamed)" in told(claim)


def test_what_binds_a_group_is_told() -> None:
    one, other, owner = person("Falk"), person("Kell"), person("Crown")
    claim = tells(outlet("Alpha"), one)
    confirms(claim, tells(outlet("Beta"), other))
    for owned in (one, other):
        Ownership.objects.create(owner=owner, owned=owned)
    assert "1. Falk; Kell Crown controls Falk Crown controls Kell" in told(claim)


def test_what_stands_beside_is_told_with_its_scope() -> None:
    claim = tells(outlet("Alpha"), person("Falk"))
    weaker = tells(outlet("Beta"), person("Kell"))
    confirms(claim, weaker, scope="weaker")
    assert f"- confirms (weaker): claim {weaker.pk} in " in told(claim)


def test_a_loop_is_told_with_its_members() -> None:
    alpha, beta = outlet("Alpha"), outlet("Beta")
    claim = tells(alpha, beta)
    confirms(claim, tells(beta, alpha))
    assert "Circular reporting: Alpha and Beta" in told(claim)


def test_who_took_it_back_and_what_it_hangs_on_are_told() -> None:
    falk = person("Falk")
    claim = tells(outlet("Alpha"), falk)
    confirms(claim, tells(outlet("Beta"), falk, day=2), relation="supersedes")
    assert "Taken back by: Falk" in told(claim)
    assert "The balance would change without: " in told(claim)


def test_a_suggested_credibility_comes_last_with_its_reason() -> None:
    found = told(tells(outlet("Alpha"), person("Falk")))
    assert "Suggested credibility: 3 It stands on one root" in found
