"""All clusters worked out at once are those that the triggers keep."""

from io import StringIO

import numpy as np
import pgtrigger
import pytest
from django.core.management import call_command
from django.db import connection
from hypothesis import given
from hypothesis import strategies as st

from claims.models import Cluster, Clustered
from claims.review.tracing.clusters import clusters_of, fetch_edges, regroup
from tests import factories
from tests.review.tracing.scene import confirms, tells

FAR = 10**12


def sets(edges: list[tuple[int, int]]) -> set[frozenset[int]]:
    """The clusters of some links."""
    found = clusters_of(np.array(edges, np.int64).reshape(-1, 2))
    by_number: dict[int, set[int]] = {}
    for claim, number in zip(found.claims, found.numbers, strict=True):
        by_number.setdefault(int(number), set()).add(int(claim))
    return {frozenset(one) for one in by_number.values()}


def kept() -> dict[int, set[int]]:
    """The claims of each cluster that is written down."""
    found: dict[int, set[int]] = {}
    for claim, cluster in Clustered.objects.values_list("claim_id", "cluster_id"):
        found.setdefault(cluster, set()).add(claim)
    return found


def test_without_links_there_are_no_clusters() -> None:
    assert sets([]) == set()


def test_links_join_what_they_meet() -> None:
    assert sets([(5, 7), (7, 9), (2, 3)]) == {frozenset([5, 7, 9]), frozenset([2, 3])}


def test_keys_that_lie_far_apart_take_no_room() -> None:
    assert sets([(1, FAR), (2, 3)]) == {frozenset([1, FAR]), frozenset([2, 3])}


@given(st.lists(st.tuples(st.integers(1, 30), st.integers(1, 30)), min_size=1))
def test_near_and_far_keys_make_the_same_clusters(edges: list[tuple[int, int]]) -> None:
    apart = [(first * FAR, second * FAR) for first, second in edges]
    assert {frozenset(one // FAR for one in each) for each in sets(apart)} == sets(
        edges
    )


@pytest.mark.django_db
def test_regrouping_finds_what_was_linked_without_the_triggers() -> None:
    claim, other, same = tells(None), tells(None), tells(None)
    with pgtrigger.ignore():
        confirms(claim, other)
        factories.make_judgement(
            kind="same_claim", first_claim=other, second_claim=same
        )
    before = kept()
    assert (before, regroup(), len(fetch_edges())) == ({}, 1, 2)
    assert list(kept().values()) == [{claim.pk, other.pk, same.pk}]


@pytest.mark.django_db
def test_links_go_on_joining_after_a_regrouping() -> None:
    claim, other = tells(None), tells(None)
    confirms(claim, other)
    connection.check_constraints()
    regroup()
    confirms(tells(None), tells(None))
    assert sorted(map(len, kept().values())) == [2, 2]
    assert list(Cluster.objects.values_list("size", flat=True)) == [2, 2]


@pytest.mark.django_db
def test_the_command_tells_how_many_there_are() -> None:
    confirms(tells(None), tells(None))
    connection.check_constraints()
    out = StringIO()
    call_command("regroup", stdout=out)
    assert out.getvalue() == "1 cluster of claims.\n"
