"""Suggestions come from an index of names, and only for what is looked for."""

import pytest

from claims.lineage.matching import NOTHING_KNOWN
from claims.models import NameKey, Resemblance, Source
from claims.review.register import look_again, look_for_same
from claims.review.register.suggesting import MOST
from tests.factories import make_alias, make_judgement, make_resemblance, make_source

pytestmark = pytest.mark.django_db


def look(*sources: Source) -> int:
    return look_for_same([one.pk for one in sources], NOTHING_KNOWN)


def test_a_source_is_compared_with_those_that_are_indexed() -> None:
    old = make_source(name="Oleh Marchuk")
    look(old)
    new = make_source(name="Олег Марчук")
    assert look(new) == 1
    found = Resemblance.objects.get()
    assert (found.first, found.second, found.why) == (old, new, "script")


def test_two_that_come_together_are_compared() -> None:
    assert look(make_source(name="Dehqan"), make_source(name="Dehghan")) == 1


def test_another_name_is_compared_as_the_own_one_is() -> None:
    known = make_source(name="Sarn Post", kind="outlet")
    make_alias("Сарнская почта", source=known)
    look(known)
    assert look(make_source(name="Сарнская Почта", kind="outlet")) == 1


def test_the_strongest_of_several_reasons_is_told() -> None:
    one, other = make_source(name="Dehqan"), make_source(name="Dehghan")
    make_alias("Дехкан", source=one)
    make_alias("Дехкан", source=other)
    look(one, other)
    assert Resemblance.objects.get().why == "script"


def test_a_name_that_very_many_bear_suggests_nothing() -> None:
    many = [make_source(name=f"{first} Kell") for first in map(str, range(MOST))]
    look(*many)
    assert look(make_source(name="Kell")) == 0


def test_looking_twice_changes_nothing() -> None:
    pair = make_source(name="Dehqan"), make_source(name="Dehghan")
    look(*pair)
    before = list(Resemblance.objects.values()), NameKey.objects.count()
    look(*pair)
    assert (list(Resemblance.objects.values()), NameKey.objects.count()) == before


def test_looking_again_forgets_what_no_name_suggests_any_longer() -> None:
    one = make_resemblance().first
    look_again([one.pk], NOTHING_KNOWN)
    assert Resemblance.objects.count() == 0


@pytest.mark.parametrize(
    ("given", "open_"),
    [
        ({}, 0),
        ({"kind": "different_sources"}, 0),
        ({"kind": "perhaps_same_person"}, 0),
        ({"withdrawn_at": "2015-01-21T12:00Z"}, 1),
    ],
)
def test_what_is_judged_is_not_suggested_until_it_is_taken_back(
    given: dict[str, object], open_: int
) -> None:
    pair = make_resemblance()
    make_judgement(first_source=pair.first, second_source=pair.second, **given)
    assert Resemblance.objects.unjudged().count() == open_


def test_nobody_asks_for_nothing() -> None:
    assert look() == 0
