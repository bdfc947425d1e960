"""The database knows which claims accepted links join, whatever comes and goes."""

from collections.abc import Iterable

import pytest
from django.utils.timezone import now
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from claims.models import Claim, Cluster, Clustered, Confirmation, Judgement
from tests import factories

pytestmark = pytest.mark.django_db
FEW = settings(
    max_examples=15,
    deadline=None,
    suppress_health_check=[HealthCheck.function_scoped_fixture],
)
Pair = tuple[int, int]
PLACES = range(6)


def accept(first: Claim, second: Claim, **given: object) -> Confirmation:
    """A link between two claims that somebody has accepted."""
    decided = {"decided_by": factories.make_user(), "decided_at": factories.NOON}
    fields = decided | {"status": "accepted"} | given
    return factories.make_confirmation(claim=first, evidence_claim=second, **fields)


def withdraw(link: Confirmation) -> None:
    """Somebody thinks better of a link."""
    Confirmation.objects.filter(pk=link.pk).update(status="rejected")


def same(first: Claim, second: Claim) -> Judgement:
    """Two claims are judged to be one."""
    return factories.make_judgement(
        kind="same_claim", first_claim=first, second_claim=second
    )


def clusters() -> set[frozenset[int]]:
    """The claims that stand together, without those that stand alone."""
    found: dict[int, set[int]] = {}
    for claim, cluster in Clustered.objects.values_list("claim_id", "cluster_id"):
        found.setdefault(cluster, set()).add(claim)
    return {frozenset(claims) for claims in found.values() if len(claims) > 1}


def sizes_are_right() -> bool:
    """Whether each cluster is as large as it says."""
    return all(one.size == one.claims.count() for one in Cluster.objects.all())


def joined(claims: list[Claim], pairs: Iterable[Pair]) -> set[frozenset[int]]:
    """The sets that some pairs of places make, worked out the long way."""
    sets = [{claim.pk} for claim in claims]
    for first, second in pairs:
        met = [one for one in sets if {claims[first].pk, claims[second].pk} & one]
        sets = [one for one in sets if one not in met] + [set().union(*met)]
    return {frozenset(one) for one in sets if len(one) > 1}


def test_a_suggestion_joins_nothing() -> None:
    first, second = factories.make_claim(), factories.make_claim()
    factories.make_confirmation(claim=first, evidence_claim=second)
    assert clusters() == set()


def test_an_accepted_link_joins_two_claims() -> None:
    first, second = factories.make_claim(), factories.make_claim()
    accept(first, second)
    assert clusters() == {frozenset([first.pk, second.pk])}


def test_a_suggestion_joins_once_it_is_accepted() -> None:
    first, second = factories.make_claim(), factories.make_claim()
    link = factories.make_confirmation(claim=first, evidence_claim=second)
    Confirmation.objects.filter(pk=link.pk).update(
        status="accepted", decided_by=factories.make_user(), decided_at=now()
    )
    assert clusters() == {frozenset([first.pk, second.pk])}


def test_evidence_that_is_no_claim_joins_nothing() -> None:
    user = factories.make_user()
    factories.make_confirmation(
        status="accepted", decided_by=user, decided_at=factories.NOON
    )
    assert Clustered.objects.count() == 0


def test_a_small_cluster_moves_into_the_large_one() -> None:
    first, second, third, fourth, fifth = (factories.make_claim() for _ in range(5))
    accept(first, second)
    accept(second, third)
    stays = Clustered.objects.get(claim=first).cluster_id
    accept(fourth, fifth)
    accept(fifth, third)
    assert set(Clustered.objects.values_list("cluster_id", flat=True)) == {stays}
    assert sizes_are_right()


def test_a_link_that_is_taken_away_parts_what_only_it_joined() -> None:
    first, second, third = (factories.make_claim() for _ in range(3))
    accept(first, second)
    withdraw(accept(second, third))
    assert clusters() == {frozenset([first.pk, second.pk])}
    assert sizes_are_right()


def test_a_link_that_is_deleted_parts_too() -> None:
    first, second = factories.make_claim(), factories.make_claim()
    accept(first, second).delete()
    assert clusters() == set()


def test_what_another_way_joins_stays_together() -> None:
    first, second, third = (factories.make_claim() for _ in range(3))
    accept(first, second)
    accept(second, third)
    withdraw(accept(third, first))
    assert clusters() == {frozenset([first.pk, second.pk, third.pk])}


def test_a_judgement_joins_while_it_stands() -> None:
    first, second = factories.make_claim(), factories.make_claim()
    judgement = same(first, second)
    together = clusters()
    Judgement.objects.filter(pk=judgement.pk).update(withdrawn_at=now())
    assert (together, clusters()) == ({frozenset([first.pk, second.pk])}, set())


def test_sources_that_are_the_same_join_no_claims() -> None:
    factories.make_judgement()
    assert Clustered.objects.count() == 0


@FEW
@given(
    st.lists(st.tuples(st.sampled_from(PLACES), st.sampled_from(PLACES)), max_size=9),
    st.data(),
)
def test_after_any_links_come_and_go_what_is_kept_is_what_stands(
    pairs: list[Pair], data: st.DataObject
) -> None:
    Confirmation.objects.all().delete()
    Clustered.objects.all().delete()
    claims = [factories.make_claim() for _ in PLACES]
    wanted = sorted({pair for pair in pairs if pair[0] != pair[1]})
    links = {(a, b): accept(claims[a], claims[b]) for a, b in wanted}
    gone = data.draw(st.sets(st.sampled_from(wanted))) if wanted else set()
    for pair in sorted(gone):
        withdraw(links[pair])
    assert clusters() == joined(claims, [pair for pair in wanted if pair not in gone])
