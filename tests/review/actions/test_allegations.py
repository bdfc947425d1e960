"""An allegation against a named person goes out only once a third person signs it."""

import pytest

from claims.models import Event, SignOff
from claims.review import Refused
from claims.review.actions import flag_allegation, unflag_allegation
from claims.vocabulary import CorrectionKind, Move, Role, State
from tests.review.stage import Stage, make_person
from tests.review.ways import staged

pytestmark = pytest.mark.django_db


def alleged(state: State) -> Stage:
    """A claim that is marked as an allegation once it has come into a state."""
    stage = staged(state)
    act = stage.act(stage.cast.second)
    stage.claim = flag_allegation(claim=stage.claim, act=act)
    return stage


def test_an_allegation_is_not_published_unsigned() -> None:
    stage = alleged(State.READY)
    with pytest.raises(Refused, match="takes a legal sign-off first"):
        stage.move(Move.PUBLISH, stage.cast.fourth)


def test_an_allegation_is_published_once_it_is_signed_off() -> None:
    stage = alleged(State.READY)
    stage.move(Move.SIGN_OFF, stage.cast.third, reason="The files bear it out.")
    assert stage.move(Move.PUBLISH, stage.cast.fourth).state == "published"
    signed = SignOff.objects.get()
    assert (signed.signed_by, signed.claim_version) == (stage.cast.third, 1)


@pytest.mark.parametrize("part", ["first", "second"])
def test_no_assessor_signs_off(part: str) -> None:
    stage = alleged(State.READY)
    with pytest.raises(Refused, match=f"You made the {part} assessment"):
        stage.move(Move.SIGN_OFF, getattr(stage.cast, part))


def test_a_sign_off_takes_a_reason() -> None:
    stage = alleged(State.READY)
    with pytest.raises(Refused, match="takes a reason"):
        stage.move(Move.SIGN_OFF, stage.cast.third, reason=" ")


def test_who_is_no_lawyer_signs_nothing_off() -> None:
    stage = alleged(State.READY)
    with pytest.raises(Refused, match="takes the role Legal"):
        stage.move(Move.SIGN_OFF, make_person(Role.PUBLISHER))


def test_what_accuses_nobody_is_not_signed_off() -> None:
    stage = staged(State.READY)
    with pytest.raises(Refused, match="no allegation here"):
        stage.move(Move.SIGN_OFF, stage.cast.third)


def test_a_correction_of_an_allegation_takes_a_sign_off_too() -> None:
    stage = staged(State.PUBLISHED)
    stage.move(Move.DRAFT_CORRECTION, stage.cast.third, kind=CorrectionKind.MINOR)
    flag_allegation(claim=stage.claim, act=stage.act(stage.cast.third))
    with pytest.raises(Refused, match="takes a legal sign-off first"):
        stage.move(Move.ISSUE_CORRECTION, stage.cast.fourth)
    stage.move(Move.SIGN_OFF, stage.cast.fifth)
    assert stage.move(Move.ISSUE_CORRECTION, stage.cast.fourth).state == "corrected"


def test_the_next_version_is_signed_off_anew() -> None:
    stage = alleged(State.READY)
    stage.move(Move.SIGN_OFF, stage.cast.third)
    stage.move(Move.PUBLISH, stage.cast.fourth)
    stage.move(Move.REOPEN, stage.cast.third)
    for move, who in (
        (Move.ASSIGN, "first"), (Move.SUBMIT_FIRST, "first"),
        (Move.TAKE_SECOND, "second"), (Move.SUBMIT_SECOND, "second"),
        (Move.MAKE_READY, "fourth"),
    ):  # fmt: skip
        stage.move(move, getattr(stage.cast, who))
    with pytest.raises(Refused, match="takes a legal sign-off first"):
        stage.move(Move.PUBLISH, stage.cast.fourth)


def test_a_mark_is_an_event_and_changes_no_state() -> None:
    stage = alleged(State.SECOND_REVIEW)
    last = Event.objects.filter(claim=stage.claim).in_order().last()
    assert last is not None
    assert (last.action, last.was, last.became) == (
        "flag_allegation",
        "second_review",
        "second_review",
    )


def test_nothing_is_marked_twice() -> None:
    stage = alleged(State.PROPOSED)
    with pytest.raises(Refused, match="marked as an allegation already"):
        flag_allegation(claim=stage.claim, act=stage.act(stage.cast.first))


def test_an_auditor_marks_nothing() -> None:
    stage = staged(State.PROPOSED)
    with pytest.raises(Refused, match="a role that works on claims"):
        flag_allegation(claim=stage.claim, act=stage.act(make_person(Role.AUDITOR)))


def test_a_lawyer_takes_the_mark_away_for_a_reason() -> None:
    stage = alleged(State.READY)
    act = stage.act(make_person(Role.LEGAL), "It names no person.")
    assert not unflag_allegation(claim=stage.claim, act=act).allegation


@pytest.mark.parametrize(
    ("who", "reason", "refusal"),
    [
        ("first", "why not", "You assessed it"),
        ("second", "why not", "You assessed it"),
        ("third", " ", "takes a reason"),
    ],
)
def test_a_mark_is_not_taken_away_lightly(who: str, reason: str, refusal: str) -> None:
    stage = alleged(State.READY)
    act = stage.act(getattr(stage.cast, who), reason)
    with pytest.raises(Refused, match=refusal):
        unflag_allegation(claim=stage.claim, act=act)


def test_an_analyst_alone_takes_no_mark_away() -> None:
    stage = alleged(State.TRIAGED)
    act = stage.act(make_person(Role.ANALYST))
    with pytest.raises(Refused, match="takes the role Legal"):
        unflag_allegation(claim=stage.claim, act=act)


def test_what_is_not_marked_has_no_mark_to_take_away() -> None:
    stage = staged(State.TRIAGED)
    with pytest.raises(Refused, match="not marked"):
        unflag_allegation(claim=stage.claim, act=stage.act(stage.cast.third))
