"""What can be asked of claims."""

import pytest
from pytest_django import DjangoAssertNumQueries

from claims.models import Claim
from claims.vocabulary import State
from tests import factories as f

pytestmark = pytest.mark.django_db


@pytest.mark.parametrize("state", [word.value for word in State])
def test_proposed_and_triaged_claims_await_review(state: str) -> None:
    f.make_claim(state=state)
    waits = Claim.objects.awaiting_review().exists()
    assert waits == (state in {"proposed", "triaged"})


def test_claims_are_read_as_they_stand() -> None:
    document = f.make_document()
    last = f.make_claim("deliver", document=document)
    first = f.make_claim("RIA", document=document)
    assert list(Claim.objects.in_reading_order()) == [first, last]


def test_a_source_said_what_it_is_the_originator_of() -> None:
    source = f.make_source()
    claim = f.make_claim(originator=source)
    f.make_claim(originator=f.make_source())
    assert list(Claim.objects.said_by(source)) == [claim]


def test_a_source_said_what_it_said_together_with_another() -> None:
    source = f.make_source()
    step = f.make_attribution()
    f.make_member(attribution=step, source=source)
    f.make_member(attribution=step)
    assert list(Claim.objects.said_by(source)) == [step.claim]


def test_nobody_said_what_a_name_may_only_mean() -> None:
    member = f.make_member(membership="candidate")
    assert not Claim.objects.said_by(member.source).exists()


def test_a_relay_did_not_say_it() -> None:
    step = f.make_attribution(position=1, role="relay")
    member = f.make_member(attribution=step)
    assert not Claim.objects.said_by(member.source).exists()


@pytest.mark.parametrize("count", [1, 4])
def test_a_chain_takes_six_queries_however_many(
    count: int, django_assert_num_queries: DjangoAssertNumQueries
) -> None:
    for _ in range(count):
        claim = f.make_claim(originator=f.make_source())
        f.make_hedge_cue(claim=claim)
        step = f.make_attribution(claim=claim, source=claim.originator)
        f.make_member(attribution=step)
    with django_assert_num_queries(6):
        chains = [
            (str(claim.document), str(claim.originator), str(cue), str(member.source))
            for claim in Claim.objects.with_chain()
            for cue in claim.hedge_cues.all()
            for step in claim.attributions.all()
            for member in step.members.all()
        ]
    assert len(chains) == count
