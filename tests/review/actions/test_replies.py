"""Whoever a verdict blames is asked, and answers, is silent or passed over by two."""

from datetime import timedelta

import pytest

from claims.models import Attribution, Reply
from claims.review import Refused
from claims.review.actions import LEASE, ask_reply, record_reply, record_silence
from claims.vocabulary import Move, State, Verdict
from tests import factories as f
from tests.review.stage import Stage, answer
from tests.review.ways import staged

pytestmark = pytest.mark.django_db
FALSE: dict[str, object] = {"answers": [answer(Verdict.FALSE)]}


def blaming() -> Stage:
    """A claim that two people found to be false, and whose originator has a name."""
    return staged(
        State.IN_RESEARCH,
        (Move.SUBMIT_FIRST, "first", FALSE),
        (Move.TAKE_SECOND, "second", {}),
        (Move.SUBMIT_SECOND, "second", FALSE),
    )


def test_who_is_blamed_is_owed_a_reply() -> None:
    stage = blaming()
    with pytest.raises(Refused, match="has not replied yet"):
        stage.move(Move.MAKE_READY, stage.cast.third)


def test_who_has_no_name_is_owed_none() -> None:
    stage = blaming()
    Attribution.objects.update(source=f.make_source(kind="anonymous"))
    assert stage.move(Move.MAKE_READY, stage.cast.third).state == "ready"


def test_who_spoke_jointly_is_owed_one_too() -> None:
    stage = blaming()
    Attribution.objects.update(source=None)
    f.make_member(attribution=Attribution.objects.get(), membership="member")
    with pytest.raises(Refused, match="has not replied yet"):
        stage.move(Move.MAKE_READY, stage.cast.third)


def test_what_an_adjudicator_found_decides_who_is_blamed() -> None:
    stage = staged(State.ADJUDICATION, (Move.ADJUDICATE, "third", FALSE))
    with pytest.raises(Refused, match="has not replied yet"):
        stage.move(Move.MAKE_READY, stage.cast.fourth)


def test_who_is_asked_is_asked_until_a_time() -> None:
    stage = blaming()
    stage.move(Move.ASK_REPLY, stage.cast.third)
    reply = Reply.objects.get()
    assert (reply.source, reply.status) == (stage.source, "asked")
    assert (reply.asked_by, reply.due_at) == (stage.cast.third, stage.until)


def test_a_reply_is_due_at_a_time_to_come() -> None:
    stage = blaming()
    act = stage.act(stage.cast.third)
    with pytest.raises(Refused, match="still to come"):
        ask_reply(claim=stage.claim, act=act, source=stage.source, due=act.at)


def test_nobody_is_asked_twice() -> None:
    stage = staged(State.REPLY_OPEN)
    with pytest.raises(Refused, match="Leonid Ivashov was asked already"):
        stage.move(Move.ASK_REPLY, stage.cast.third)


def test_a_reply_that_is_awaited_is_in_the_way() -> None:
    stage = staged(State.REPLY_OPEN)
    with pytest.raises(Refused, match="has not replied yet"):
        stage.move(Move.MAKE_READY, stage.cast.third)


@pytest.mark.parametrize(("words", "status"), [("No.", "answered"), (" ", "declined")])
def test_who_replied_is_in_the_way_no_longer(words: str, status: str) -> None:
    stage = staged(State.REPLY_OPEN)
    stage.move(Move.RECORD_REPLY, stage.cast.third, answer=words)
    reply = Reply.objects.get()
    assert (reply.status, reply.answered_at) == (status, stage.now)
    assert stage.move(Move.MAKE_READY, stage.cast.third).state == "ready"


def test_two_who_were_asked_are_both_waited_for() -> None:
    stage = staged(State.REPLY_OPEN)
    stage.move(Move.ASK_REPLY, stage.cast.third, source=f.make_source())
    stage.move(Move.RECORD_REPLY, stage.cast.third)
    with pytest.raises(Refused, match="has not replied yet"):
        stage.move(Move.MAKE_READY, stage.cast.third)


def test_silence_is_told_when_the_time_has_run_out() -> None:
    stage = staged(State.REPLY_OPEN)
    with pytest.raises(Refused, match="No reply is overdue"):
        stage.move(Move.RECORD_SILENCE, stage.cast.third)
    stage.now += LEASE
    stage.move(Move.RECORD_SILENCE, stage.cast.third)
    assert Reply.objects.get().status == "silent"


def test_silence_of_one_is_not_told_because_another_is_late() -> None:
    stage, other = staged(State.REPLY_OPEN), f.make_source(name="Fars")
    due = stage.until + timedelta(days=9)
    stage.move(Move.ASK_REPLY, stage.cast.third, source=other, due=due)
    stage.now += LEASE
    act = stage.act(stage.cast.third)
    with pytest.raises(Refused, match="Fars may still reply until"):
        record_silence(claim=stage.claim, act=act, source=other)


def test_a_reply_of_somebody_who_was_not_asked_is_refused() -> None:
    stage, other = staged(State.REPLY_OPEN), f.make_source(name="Fars")
    act = stage.act(stage.cast.third)
    with pytest.raises(Refused, match="No reply of Fars is awaited"):
        record_reply(claim=stage.claim, act=act, source=other, answer="Yes.")


def test_passing_somebody_over_takes_two_people() -> None:
    stage = blaming()
    stage.move(Move.SKIP_REPLY, stage.cast.third)
    with pytest.raises(Refused, match="a second person must let that stand"):
        stage.move(Move.MAKE_READY, stage.cast.third)
    assert stage.move(Move.MAKE_READY, stage.cast.fourth).state == "ready"
    assert Reply.objects.get().reason == "because"


def test_nobody_is_passed_over_who_is_not_blamed() -> None:
    stage = staged(State.AGREED)
    with pytest.raises(Refused, match="no reply to skip"):
        stage.move(Move.SKIP_REPLY, stage.cast.third)
