"""What holds for every claim in the tables, whatever is linked to it and how."""

import random
from dataclasses import replace
from datetime import timedelta

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from claims.models import Claim, Confirmation, Source
from claims.review.tracing import trace
from tests import factories
from tests.review.tracing.scene import confirms, outlet, person, tells, unnamed

pytestmark = pytest.mark.django_db
FEW = settings(
    max_examples=8,
    deadline=None,
    suppress_health_check=[HealthCheck.function_scoped_fixture],
)
RELATIONS = ("confirms", "repeats", "contradicts")
Plan = list[tuple[int, int, str]]


def plans() -> st.SearchStrategy[Plan]:
    """Who publishes, who is quoted, and what that is to the claim."""
    one = st.tuples(st.integers(0, 3), st.integers(0, 4), st.sampled_from(RELATIONS))
    return st.lists(one, min_size=1, max_size=5)


class Scene:
    """A claim with what a plan links to it; nothing of an earlier scene is in it."""

    def __init__(self, plan: Plan) -> None:
        self.outlets = [outlet(f"Outlet {place}") for place in range(4)]
        quoted = [person("Falk"), person("Kell"), unnamed(), *self.outlets[:2]]
        self.claim = tells(self.outlets[0], quoted[0])
        self.told: list[Claim] = []
        self.links = [
            self.add(self.outlets[publisher], quoted[who], relation)
            for publisher, who, relation in plan
        ]

    def add(
        self, publisher: Source, quoted: Source, relation: str = "confirms"
    ) -> Confirmation:
        """One telling more."""
        self.told.append(tells(publisher, quoted, day=len(self.told) + 1))
        return confirms(self.claim, self.told[-1], relation=relation)

    def independent(self) -> tuple[int, int]:
        """How many know for themselves, for the claim and against it."""
        found = trace(self.claim)
        return (found.affirming.independent, found.denying.independent)


def no_more(after: tuple[int, int], before: tuple[int, int]) -> bool:
    """Whether neither side has gained a root."""
    return all(now <= then for now, then in zip(after, before, strict=True))


@FEW
@given(plans())
def test_a_copy_adds_no_root(plan: Plan) -> None:
    scene = Scene(plan)
    before = scene.independent()
    copyist, late = outlet("Copyist"), factories.NOON + timedelta(days=99)
    for claim in (scene.claim, *scene.told):
        factories.make_appearance(
            document=claim.document, publisher=copyist, published_at=late
        )
    assert no_more(scene.independent(), before)


@FEW
@given(plans(), st.integers(0, 3))
def test_a_relay_adds_no_root(plan: Plan, quoted: int) -> None:
    scene = Scene(plan)
    before = scene.independent()
    scene.add(outlet("Relay"), scene.outlets[quoted])
    assert no_more(scene.independent(), before)


@FEW
@given(plans(), st.integers(0, 3))
def test_a_loop_adds_no_root_and_is_named(plan: Plan, quoted: int) -> None:
    scene, echo = Scene(plan), outlet("Echo")
    before = scene.independent()
    scene.add(echo, scene.outlets[quoted])
    scene.add(scene.outlets[quoted], echo)
    assert no_more(scene.independent(), before)
    members = {
        frozenset(one.name for one in loop.members) for loop in trace(scene.claim).loops
    }
    assert {"Echo", scene.outlets[quoted].name} in members


@FEW
@given(plans(), st.data())
def test_undoing_a_link_restores_the_answer(plan: Plan, data: st.DataObject) -> None:
    scene = Scene(plan)
    before = trace(scene.claim)
    link = data.draw(st.sampled_from(scene.links))
    Confirmation.objects.filter(pk=link.pk).update(status="rejected")
    trace(scene.claim)
    Confirmation.objects.filter(pk=link.pk).update(status="accepted")
    assert trace(scene.claim) == before


@FEW
@given(plans(), st.randoms(use_true_random=False))
def test_the_order_in_which_links_are_accepted_changes_nothing(
    plan: Plan, chance: random.Random
) -> None:
    scene = Scene(plan)
    before = trace(scene.claim)
    Confirmation.objects.filter(claim=scene.claim).update(status="rejected")
    chance.shuffle(scene.links)
    for link in scene.links:
        Confirmation.objects.filter(pk=link.pk).update(status="accepted")
    assert replace(trace(scene.claim), beside=()) == replace(before, beside=())
