"""An office is recorded with its time, dated anew, or taken away: it never was."""

from dataclasses import replace
from datetime import date

import pytest

from claims.models import Event, Source, SourceRole
from claims.review import Act, Refused
from claims.review.actions.register import (
    Office,
    Period,
    add_role,
    date_role,
    remove_role,
)
from claims.review.register import role_at
from claims.vocabulary import Role
from tests.factories import NOON, make_document, make_role, make_source
from tests.review.stage import make_person

pytestmark = pytest.mark.django_db
PERIOD = Period(date(1996, 1, 1), date(2001, 6, 30))
OFFICE = Office("head of the directorate", "Ministry of Defence")


@pytest.fixture
def act(db: None) -> Act:
    return Act(make_person(Role.STEWARD), NOON, "the decree of his appointment")


def add(source: Source, act: Act, period: Period = PERIOD) -> SourceRole:
    return add_role(source=source, office=OFFICE, period=period, act=act)


def test_an_office_is_held_between_its_dates_and_former_after(act: Act) -> None:
    source = make_source(name="Ivashov", kind="person")
    add(source, act)
    then = role_at(source, NOON.replace(year=2000))
    now = role_at(source, NOON.replace(year=2015))
    assert then is not None
    assert now is not None
    assert (then.former, now.former) == (False, True)


def test_each_change_is_told(act: Act) -> None:
    role = add(make_source(), act)
    date_role(role=role, period=replace(PERIOD, held_to=None), act=act)
    remove_role(role=role, act=act)
    assert not SourceRole.objects.exists()
    told = Event.objects.in_order().values_list("action", "was", "became")
    first = "head of the directorate, Ministry of Defence, from 1996-01-01"
    whole = f"{first} to 2001-06-30"
    assert list(told) == [
        ("add_role", "", whole),
        ("date_role", whole, first),
        ("remove_role", first, ""),
    ]


def test_what_a_text_tells_is_dated_and_not_taken_away(act: Act) -> None:
    document = make_document()
    role = make_role(source=make_source(), document=document, start=0, end=3)
    date_role(role=role, period=PERIOD, act=act)
    with pytest.raises(Refused, match="A text tells of this office"):
        remove_role(role=role, act=act)


def test_nothing_is_recorded_twice_or_backwards(act: Act) -> None:
    source = make_source()
    add(source, act)
    with pytest.raises(Refused, match="recorded already"):
        add(source, act)
    with pytest.raises(Refused, match="begin before it ends"):
        add(source, act, Period(PERIOD.held_to, PERIOD.held_from))
    with pytest.raises(Refused, match="has a title"):
        add_role(source=source, office=Office(" "), period=PERIOD, act=act)
