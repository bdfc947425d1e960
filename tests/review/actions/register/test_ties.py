"""Who owns whom and who speaks for whom is dated, and each change of it is told."""

from datetime import date

import pytest

from claims.models import Event, Ownership, SpeaksFor
from claims.review import Act, Refused
from claims.review.actions.register import (
    Period,
    add_tie,
    date_tie,
    remove_tie,
    tie_words,
)
from claims.vocabulary import Role, Tie
from tests.factories import NOON, make_ownership, make_source, make_spokesman
from tests.review.stage import make_person

pytestmark = pytest.mark.django_db
EARLY = Period(date(2001, 4, 1), date(2005, 4, 1))
LATE = Period(date(2010, 1, 1))


@pytest.fixture
def act(db: None) -> Act:
    return Act(make_person(Role.STEWARD), NOON, "the company register")


def told() -> list[tuple[str, str, str]]:
    """The events so far."""
    return list(Event.objects.in_order().values_list("action", "was", "became"))


def test_an_owner_is_added_and_told_of_the_owned(act: Act) -> None:
    owned, owner = make_source(), make_source(name="Sarn Media")
    made = add_tie(tie=Tie.OWNS, bound=owned, to=owner, period=LATE, act=act)
    assert (made, Ownership.objects.get().owner) == (Ownership.objects.get(), owner)
    assert told() == [("add_tie", "", "owned by Sarn Media from 2010-01-01")]
    assert Event.objects.get().source == owned


def test_a_speaker_is_added_and_told(act: Act) -> None:
    speaker, body = make_source(), make_source(name="the Sarn Council")
    add_tie(tie=Tie.SPEAKS_FOR, bound=speaker, to=body, period=Period(), act=act)
    assert SpeaksFor.objects.get().speaker == speaker
    assert told() == [("add_tie", "", "speaks for the Sarn Council at unknown times")]


def test_a_tie_is_dated_and_both_times_are_told(act: Act) -> None:
    tied = make_ownership(owner=make_source(name="Sarn Media"))
    date_tie(tied=tied, period=EARLY, act=act)
    ((_, was, became),) = told()
    assert was.endswith("at unknown times")
    assert became.endswith("from 2001-04-01 to 2005-04-01")


def test_a_tie_that_never_was_is_removed_and_stays_in_the_history(act: Act) -> None:
    tied = make_spokesman(body=make_source(name="Sarn"))
    remove_tie(tied=tied, act=act)
    assert not SpeaksFor.objects.exists()
    assert told() == [("remove_tie", "speaks for Sarn at unknown times", "")]


def test_the_same_two_can_be_tied_again_at_another_time(act: Act) -> None:
    owned, owner = make_source(), make_source()
    for period in (EARLY, LATE):
        add_tie(tie=Tie.OWNS, bound=owned, to=owner, period=period, act=act)
    assert Ownership.objects.count() == 2


@pytest.mark.parametrize("period", [Period(), LATE, Period(None, date(2011, 1, 1))])
def test_the_same_tie_is_not_recorded_twice(period: Period, act: Act) -> None:
    tied = make_ownership(held_from=LATE.held_from)
    with pytest.raises(Refused, match="recorded already"):
        add_tie(tie=Tie.OWNS, bound=tied.owned, to=tied.owner, period=period, act=act)


def test_a_tie_begins_before_it_ends(act: Act) -> None:
    backwards = Period(date(2005, 4, 1), date(2001, 4, 1))
    with pytest.raises(Refused, match="begin before"):
        date_tie(tied=make_ownership(), period=backwards, act=act)


def test_a_source_is_not_tied_to_itself(act: Act) -> None:
    source = make_source()
    with pytest.raises(Refused, match="two sources"):
        add_tie(tie=Tie.OWNS, bound=source, to=source, period=LATE, act=act)


def test_what_was_removed_is_neither_dated_nor_removed(act: Act) -> None:
    tied = make_ownership()
    Ownership.objects.filter(pk=tied.pk).delete()
    with pytest.raises(Refused, match="removed already"):
        date_tie(tied=tied, period=LATE, act=act)
    with pytest.raises(Refused, match="removed already"):
        remove_tie(tied=tied, act=act)


def test_a_tie_without_an_end_is_told_by_what_is_known() -> None:
    tied = make_ownership(owner=make_source(name="Sarn"), held_to=date(2005, 4, 1))
    assert tie_words(tied) == "owned by Sarn to 2005-04-01"
