"""Under whose name a root is told: who is one, who owns and who speaks for whom."""

import pytest

from claims.models import Judgement, Ownership, SpeaksFor
from claims.review.tracing import answer, examine, trace
from tests import factories
from tests.review.tracing.scene import (
    confirms,
    names,
    outlet,
    person,
    step,
    tells,
    unnamed,
)

pytestmark = pytest.mark.django_db


def test_an_agency_is_the_outlet_of_its_name() -> None:
    first = tells(outlet("Alpha"), person("Falk"))
    agency = factories.make_source(name="Alpha", kind="agency")
    claim = tells(outlet("Beta"), agency, day=1)
    confirms(claim, first)
    assert trace(claim).paths[0].root == "Falk"


def test_a_joint_statement_is_one_root() -> None:
    found = trace(tells(outlet("Alpha"), (person("Falk"), person("Kell"))))
    assert (names(found.affirming), found.affirming.independent) == (
        ["Falk and Kell"],
        1,
    )


def test_one_of_several_who_may_be_meant_is_nobody_named() -> None:
    claim = tells(outlet("Alpha"))
    made = step(claim, 0, None)
    for name in ("Ivan Falk", "Oleh Falk"):
        factories.make_member(
            attribution=made, source=person(name), membership="candidate"
        )
    assert trace(claim).affirming.most_unknown == 1


def test_owners_join_what_they_control_on_the_day_of_the_claim() -> None:
    one, other, owner = person("Falk"), person("Kell"), person("Crown")
    claim = tells(outlet("Alpha"), one)
    confirms(claim, tells(outlet("Beta"), other))
    for owned in (one, other):
        Ownership.objects.create(owner=owner, owned=owned)
    (group,) = trace(claim).affirming.groups
    assert {one.bond for one in group.bonds} == {"owner"}


def test_an_owner_who_had_sold_by_then_joins_nothing() -> None:
    one, other, owner = person("Falk"), person("Kell"), person("Crown")
    claim = tells(outlet("Alpha"), one)
    confirms(claim, tells(outlet("Beta"), other))
    sold = factories.NOON.date().replace(day=1)
    for owned in (one, other):
        Ownership.objects.create(owner=owner, owned=owned, held_to=sold)
    assert trace(claim).affirming.independent == 2


def test_who_speaks_for_a_body_shares_its_root() -> None:
    speaker = person("Falk")
    body = factories.make_source(name="Ministry", kind="government")
    claim = tells(outlet("Alpha"), speaker)
    confirms(claim, tells(outlet("Beta"), body))
    SpeaksFor.objects.create(speaker=speaker, body=body)
    assert trace(claim).affirming.independent == 1


def test_sources_that_are_judged_to_be_one_are_one_root() -> None:
    one, other = person("Dehqan"), person("Дехкан")
    claim = tells(outlet("Alpha"), one)
    confirms(claim, tells(outlet("Beta"), other))
    factories.make_judgement(first_source=one, second_source=other)
    assert names(trace(claim).affirming) == ["Dehqan"]


def test_who_was_merged_is_called_by_the_fullest_name() -> None:
    one, other = person("Dehqan"), person("Hossein Dehqan")
    claim = tells(outlet("Alpha"), one)
    factories.make_judgement(first_source=one, second_source=other)
    assert names(trace(claim).affirming) == ["Hossein Dehqan"]


def test_a_publisher_keeps_the_name_under_which_it_publishes() -> None:
    printed, quoted = outlet("РИА Новости"), outlet("RIA Novosti")
    claim = tells(outlet("Beta"), quoted)
    confirms(claim, tells(printed, text="Our correspondent saw it.", day=-1))
    factories.make_judgement(first_source=printed, second_source=quoted)
    assert names(trace(claim).affirming) == ["РИА Новости"]


def test_a_description_that_is_an_outlets_name_means_the_outlet() -> None:
    claim = tells(outlet("Beta"), unnamed("the Insider"), day=1)
    confirms(claim, tells(outlet("Insider"), person("Falk")))
    found = trace(claim).affirming
    assert (names(found), found.most_unknown) == (["Falk"], 0)


def test_an_outlet_that_is_taken_for_a_person_is_no_root() -> None:
    alpha, misread = outlet("Alpha"), person("Alpha")
    claim = tells(outlet("Beta"), misread)
    confirms(claim, tells(alpha))
    assert names(trace(claim).affirming) == []


def test_the_hidden_count_as_ever_and_are_not_named() -> None:
    one, other = person("Falk"), person("Kell")
    claim = tells(outlet("Alpha"), one)
    confirms(claim, tells(outlet("Beta"), other))
    found = answer(examine(claim.pk, {one.pk, other.pk}))
    assert names(found.affirming) == [
        "a confidential source",
        "a confidential source (2)",
    ]
    assert found.affirming.independent == 2


def test_two_people_of_one_name_stay_apart() -> None:
    claim = tells(outlet("Alpha"), person("Ivanov"))
    confirms(claim, tells(outlet("Beta"), person("Ivanov")))
    assert names(trace(claim).affirming) == ["Ivanov", "Ivanov (2)"]


def test_a_merge_that_is_undone_leaves_no_trace() -> None:
    one, other = person("Falk"), person("Kell")
    claim = tells(outlet("Alpha"), one)
    confirms(claim, tells(outlet("Beta"), other))
    before = trace(claim)
    merge = factories.make_judgement(first_source=one, second_source=other)
    changed = trace(claim)
    Judgement.objects.filter(pk=merge.pk).update(withdrawn_at=factories.NOON)
    assert (changed == before, trace(claim)) == (False, before)
