"""Colleagues talk about a claim; who is mentioned is told, who answers blind is not."""

import pytest
from django.contrib.auth.models import User
from django.core import mail

from claims.models import Comment, Notice
from claims.review import Refused, actions, visible_comments
from claims.review.notices import tell_due_replies
from claims.vocabulary import Move, ReopenCause, Role, State
from tests.review.stage import Stage, make_person
from tests.review.ways import staged

pytestmark = pytest.mark.django_db


def say(stage: Stage, author: User, text: str) -> Comment:
    """A comment on the stage's claim."""
    return actions.comment(claim=stage.claim, act=stage.act(author), text=text)


def test_who_is_mentioned_is_told() -> None:
    stage = staged(State.PROPOSED)
    ann = make_person(Role.ANALYST, username="ann")
    say(stage, stage.cast.first, "@ann. please look, or write to desk@bo.example")
    assert [note.recipient for note in Notice.objects.all()] == [ann]


def test_nobody_is_told_of_their_own_words() -> None:
    stage = staged(State.PROPOSED)
    say(stage, stage.cast.first, f"@{stage.cast.first.username} remember this")
    assert not Notice.objects.exists()


def test_an_e_mail_goes_out_once_it_is_kept(
    django_capture_on_commit_callbacks: object,
) -> None:
    stage = staged(State.PROPOSED)
    make_person(Role.ANALYST, username="ann", email="ann@example.org")
    with django_capture_on_commit_callbacks(execute=True):  # type: ignore[operator]
        say(stage, stage.cast.first, "@ann look")
    assert [one.to for one in mail.outbox] == [["ann@example.org"]]


@pytest.mark.parametrize("text", ["", "  \n"])
def test_a_comment_takes_words(text: str) -> None:
    stage = staged(State.PROPOSED)
    with pytest.raises(Refused, match="takes words"):
        say(stage, stage.cast.first, text)


def test_an_auditor_says_nothing() -> None:
    with pytest.raises(Refused, match="takes a role"):
        say(staged(State.PROPOSED), make_person(Role.AUDITOR), "So it is.")


def test_what_the_first_says_meanwhile_is_kept_from_a_second() -> None:
    stage = staged(State.IN_RESEARCH)
    said = say(stage, stage.cast.first, "I think it is false.")
    stage.move(Move.SUBMIT_FIRST, stage.cast.first)
    assert said not in visible_comments(stage.cast.second)
    assert said in visible_comments(stage.cast.first)
    assert said in visible_comments(make_person(Role.ANALYST))


def test_it_is_shown_once_the_second_has_answered() -> None:
    stage = staged(State.IN_RESEARCH)
    said = say(stage, stage.cast.first, "I think it is false.")
    stage.move(Move.SUBMIT_FIRST, stage.cast.first)
    stage.move(Move.TAKE_SECOND, stage.cast.second)
    stage.move(Move.SUBMIT_SECOND, stage.cast.second)
    assert said in visible_comments(stage.cast.third)


def test_who_cannot_read_it_yet_is_not_mentioned() -> None:
    stage = staged(State.IN_RESEARCH)
    with pytest.raises(Refused, match="cannot read this yet"):
        say(stage, stage.cast.first, f"@{stage.cast.second.username} it is false")


def test_who_is_given_a_claim_is_told() -> None:
    stage = staged(State.TRIAGED)
    stage.move(Move.ASSIGN, stage.cast.second, to=stage.cast.first)
    assert Notice.objects.get().recipient == stage.cast.first


def test_who_worked_on_a_claim_is_told_that_it_is_reopened() -> None:
    stage = staged(State.PUBLISHED)
    stage.move(Move.REOPEN, stage.cast.first, cause=ReopenCause.BY_HAND)
    told = set(Notice.objects.values_list("recipient", flat=True))
    assert told == {stage.cast.second.pk, stage.cast.fourth.pk}


def test_who_asked_is_told_once_that_a_reply_is_due() -> None:
    stage = staged(State.REPLY_OPEN)
    later = stage.due
    assert [tell_due_replies(later) for _ in range(2)] == [1, 0]
    assert Notice.objects.get().recipient == stage.cast.third
