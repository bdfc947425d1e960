"""An allegation against a named person goes out only once a third person signs it."""

import pytest

from claims.models import Claim, Document, Event, SignOff
from claims.review import Refused, standing_of
from claims.review.actions import (
    Wording,
    correct_claim,
    flag_allegation,
    unflag_allegation,
)
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


def suspected(state: State) -> Stage:
    """A claim whose words accuse somebody, on which nobody has decided."""
    stage = staged(state)
    words = "Leonid Ivashov took bribes"
    Claim.objects.filter(pk=stage.claim.pk).update(proposition=words)
    stage.claim = Claim.objects.get(pk=stage.claim.pk)
    return stage


def cleared(stage: Stage, reason: str = "It quotes a novel.") -> None:
    """An analyst says that the words accuse nobody."""
    act = stage.act(make_person(Role.ANALYST), reason)
    stage.claim = unflag_allegation(claim=stage.claim, act=act)


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


def test_words_that_may_accuse_are_told_and_never_marked_by_themselves() -> None:
    stage = suspected(State.PROPOSED)
    assert standing_of(stage.claim).accusing == "took bribes"
    assert not standing_of(stage.move(Move.TRIAGE, stage.cast.first)).alleged


def test_nothing_is_published_while_nobody_has_said_whether_it_accuses() -> None:
    stage = suspected(State.READY)
    with pytest.raises(Refused, match="mark it as an allegation, or say why it is"):
        stage.move(Move.PUBLISH, stage.cast.fourth)


def test_what_accuses_nobody_is_published_with_the_reason_kept() -> None:
    stage = suspected(State.READY)
    cleared(stage)
    last = Event.objects.filter(claim=stage.claim).in_order().last()
    assert last is not None
    assert last.action == "unflag_allegation"
    assert last.reason == "no allegation. It quotes a novel."
    assert stage.move(Move.PUBLISH, stage.cast.fourth).state == State.PUBLISHED


def test_what_accuses_somebody_takes_a_sign_off() -> None:
    stage = suspected(State.READY)
    act = stage.act(stage.cast.second)
    stage.claim = flag_allegation(claim=stage.claim, act=act)
    with pytest.raises(Refused, match="takes a legal sign-off first"):
        stage.move(Move.PUBLISH, stage.cast.fourth)


def test_a_correction_waits_for_an_answer_too() -> None:
    draft: tuple[Move, str, dict[str, object]] = (
        Move.DRAFT_CORRECTION, "third", {"kind": CorrectionKind.MINOR},
    )  # fmt: skip
    stage = staged(State.PUBLISHED, draft)
    Claim.objects.filter(pk=stage.claim.pk).update(proposition="He took bribes")
    with pytest.raises(Refused, match="may accuse a named person"):
        stage.move(Move.ISSUE_CORRECTION, stage.cast.fourth)


def test_an_answer_takes_a_reason() -> None:
    with pytest.raises(Refused, match="takes a reason"):
        cleared(suspected(State.TRIAGED), " ")


def test_an_auditor_answers_nothing() -> None:
    stage = suspected(State.TRIAGED)
    act = stage.act(make_person(Role.AUDITOR))
    with pytest.raises(Refused, match="a role that works on claims"):
        unflag_allegation(claim=stage.claim, act=act)


def test_other_words_that_accuse_are_asked_about_anew() -> None:
    stage = suspected(State.TRIAGED)
    cleared(stage)
    assert standing_of(stage.claim).accusing == ""
    wording = Wording(stage.claim.start, stage.claim.end, "He stole the files")
    act = stage.act(stage.cast.first)
    stage.claim = correct_claim(claim=stage.claim, act=act, wording=wording)
    assert standing_of(stage.claim).accusing == "stole"


def test_a_mark_that_a_lawyer_takes_away_is_not_asked_about_again() -> None:
    stage = suspected(State.READY)
    act = stage.act(stage.cast.second)
    stage.claim = flag_allegation(claim=stage.claim, act=act)
    act = stage.act(make_person(Role.LEGAL), "It names no person.")
    stage.claim = unflag_allegation(claim=stage.claim, act=act)
    assert standing_of(stage.claim).accusing == ""


@pytest.mark.parametrize(
    "changes",
    [{"polarity": "negated"}, {"proposition": "Rain fell on Leonid Ivashov"}],
    ids=["a denial", "the weather"],
)
def test_words_that_accuse_nobody_are_not_asked_about(
    changes: dict[str, object],
) -> None:
    stage = suspected(State.TRIAGED)
    Claim.objects.filter(pk=stage.claim.pk).update(**changes)
    assert standing_of(stage.claim).accusing == ""


def test_in_a_language_without_rows_nothing_is_asked() -> None:
    stage = suspected(State.TRIAGED)
    Document.objects.filter(pk=stage.claim.document_id).update(language="fi")
    assert standing_of(stage.claim).accusing == ""
