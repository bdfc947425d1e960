"""Answers are whole when they are handed in; two that agree need no third."""

from dataclasses import replace

import pytest

from claims.models import Assessment
from claims.review import Refused
from claims.review.actions import Answer, questions_of, save_draft
from claims.vocabulary import Confidence, Move, Question, State, Verdict
from tests.review.stage import answer
from tests.review.ways import DISSENT, staged

pytestmark = pytest.mark.django_db
BOTH = [answer(), answer(question=Question.WAS_SAID)]


def test_two_who_agree_settle_it() -> None:
    stage = staged(State.SECOND_REVIEW, (Move.SUBMIT_SECOND, "second", {}))
    assert stage.claim.state == "agreed"


def test_two_who_differ_go_to_a_third() -> None:
    stage = staged(State.SECOND_REVIEW, DISSENT)
    assert stage.claim.state == "adjudication"


def test_two_who_differ_on_one_question_of_two_go_to_a_third() -> None:
    stage = staged(State.IN_RESEARCH)
    stage.move(Move.SUBMIT_FIRST, stage.cast.first, answers=BOTH)
    stage.move(Move.TAKE_SECOND, stage.cast.second)
    other = [BOTH[0], answer(Verdict.FALSE, Question.WAS_SAID)]
    stage.move(Move.SUBMIT_SECOND, stage.cast.second, answers=other)
    assert stage.claim.state == "adjudication"


def test_a_quotation_can_be_genuine_and_false() -> None:
    stage = staged(State.IN_RESEARCH)
    both = [answer(Verdict.FALSE), answer(Verdict.TRUE, Question.WAS_SAID)]
    stage.move(Move.SUBMIT_FIRST, stage.cast.first, answers=both)
    found = Assessment.objects.values_list("question", "verdict")
    assert set(found) == {("is_true", "false"), ("was_said", "true")}


@pytest.mark.parametrize(
    ("lacking", "told"),
    [
        (replace(answer(), verdict=None), "verdict"),
        (replace(answer(), reasons=" "), "reasons"),
        (replace(answer(), confidence=Confidence.NOT_STATED), "confidence"),
    ],
)
def test_an_answer_that_lacks_something_is_refused(lacking: Answer, told: str) -> None:
    stage = staged(State.IN_RESEARCH)
    with pytest.raises(Refused, match=f"takes (a )?{told}"):
        stage.move(Move.SUBMIT_FIRST, stage.cast.first, answers=[lacking])
    assert not Assessment.objects.exists()


@pytest.mark.parametrize("answers", [[], [answer(), answer(Verdict.FALSE)]])
def test_each_question_is_answered_once(answers: list[Answer]) -> None:
    stage = staged(State.IN_RESEARCH)
    with pytest.raises(Refused, match="each question once"):
        stage.move(Move.SUBMIT_FIRST, stage.cast.first, answers=answers)


@pytest.mark.parametrize("answers", [BOTH, [BOTH[1]], []])
def test_the_second_answers_what_the_first_did(answers: list[Answer]) -> None:
    stage = staged(State.SECOND_REVIEW)
    with pytest.raises(Refused, match="asked of this claim: is true"):
        stage.move(Move.SUBMIT_SECOND, stage.cast.second, answers=answers)


def test_the_questions_of_a_claim_are_those_of_its_first_answers() -> None:
    assert questions_of(staged(State.TRIAGED).claim) == set()
    assert questions_of(staged(State.ASSESSED).claim) == {Question.IS_TRUE}


def test_a_draft_may_leave_everything_open() -> None:
    stage = staged(State.IN_RESEARCH)
    draft = save_draft(
        claim=stage.claim,
        act=stage.act(stage.cast.first),
        answer=Answer(Question.IS_TRUE),
    )
    assert (draft.status, draft.role, draft.verdict) == ("draft", "first", "")


def test_a_draft_is_submitted_in_place() -> None:
    stage = staged(State.SECOND_REVIEW)
    draft = save_draft(
        claim=stage.claim, act=stage.act(stage.cast.second), answer=answer()
    )
    stage.move(Move.SUBMIT_SECOND, stage.cast.second)
    draft.refresh_from_db()
    assert (draft.status, draft.role) == ("submitted", "second")


def test_a_draft_is_kept_by_the_holder_alone() -> None:
    stage = staged(State.IN_RESEARCH)
    with pytest.raises(Refused, match="not assigned to you"):
        save_draft(claim=stage.claim, act=stage.act(stage.cast.second), answer=answer())


def test_a_likelihood_is_kept_apart_from_the_confidence() -> None:
    stage = staged(State.IN_RESEARCH)
    likely = replace(answer(), likelihood=(0.55, 0.8), confidence=Confidence.LOW)
    stage.move(Move.SUBMIT_FIRST, stage.cast.first, answers=[likely])
    kept = Assessment.objects.get()
    assert (kept.likelihood_low, kept.likelihood_high) == (0.55, 0.8)
    assert kept.confidence == "low"


def test_who_decides_between_two_is_a_third() -> None:
    stage = staged(State.ADJUDICATION)
    for one in (stage.cast.first, stage.cast.second):
        with pytest.raises(Refused, match="somebody else must do this"):
            stage.move(Move.ADJUDICATE, one)
    assert stage.move(Move.ADJUDICATE, stage.cast.third).state == "agreed"


def test_what_is_sent_back_is_the_next_version_and_free() -> None:
    stage = staged(State.ADJUDICATION, (Move.SEND_BACK, "third", {}))
    claim = stage.move(Move.TAKE_OVER, stage.cast.second)
    assert (claim.version, claim.held_by) == (2, stage.cast.second)
