"""A source is entered and put right by a steward, and what it was is kept."""

from dataclasses import replace

import pytest

from claims.lineage.matching import NOTHING_KNOWN
from claims.models import Event, Resemblance, Source
from claims.review import Act, Refused, Stale
from claims.review.actions.register import Described, add_source, correct_source
from claims.vocabulary import Role, SourceKind
from tests.factories import NOON, make_source
from tests.review.stage import make_person

pytestmark = pytest.mark.django_db
SARN = Described("Sarn Media", SourceKind.ORGANISATION, "ru")


@pytest.fixture
def act(db: None) -> Act:
    return Act(make_person(Role.STEWARD), NOON, "its own masthead")


def enter(described: Described, act: Act) -> Source:
    return add_source(described=described, act=act, known=NOTHING_KNOWN)


def correct(source: Source, described: Described, act: Act) -> Source:
    return correct_source(
        source=source, described=described, act=act, known=NOTHING_KNOWN
    )


def test_a_source_is_entered_and_told(act: Act) -> None:
    made = enter(replace(SARN, name=" Sarn  Media "), act)
    assert (made.name, made.country) == ("Sarn Media", "RU")
    assert Event.objects.get(source=made).became == "Sarn Media, organisation, RU"


def test_a_new_source_may_be_one_that_is_there(act: Act) -> None:
    enter(Described("Hossein Dehqan", SourceKind.PERSON), act)
    enter(Described("Hossein Dehghan", SourceKind.PERSON), act)
    assert Resemblance.objects.get().why == "spelling"


@pytest.mark.parametrize(
    ("described", "why"),
    [
        (replace(SARN, name=" "), "at least one letter"),
        (replace(SARN, kind=SourceKind.ANONYMOUS), "belongs to the text"),
        (Described("Fars", SourceKind.AGENCY), "in the register already"),
    ],
)
def test_what_cannot_be_is_not_entered(
    act: Act, described: Described, why: str
) -> None:
    make_source(name="Fars", kind="agency")
    with pytest.raises(Refused, match=why):
        enter(described, act)


def test_it_is_put_right_and_what_it_was_is_kept(act: Act) -> None:
    source = make_source(name="Fars", kind="agency")
    after = Described("Fars", SourceKind.OUTLET, "IR", "fa", confidential=True)
    correct(source, after, act)
    source.refresh_from_db()
    assert Described.of(source) == after
    told = Event.objects.get(source=source)
    assert (told.was, told.became) == (
        "Fars, agency",
        "Fars, outlet, IR, fa, confidential",
    )
    with pytest.raises(Refused, match="Nothing would change"):
        correct(source, after, act)


def test_nobody_unnamed_gets_a_name_nor_the_reverse(act: Act) -> None:
    unnamed = make_source(name="a senior official", kind="anonymous")
    with pytest.raises(Refused, match="Who is unnamed stays so"):
        correct(unnamed, SARN, act)


def test_who_looked_too_long_ago_is_told(act: Act) -> None:
    source = enter(SARN, act)
    with pytest.raises(Stale):
        correct(source, replace(SARN, country="by"), replace(act, seen=0))
    correct(source, replace(SARN, country="by"), replace(act, seen=1))
