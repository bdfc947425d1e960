"""What analysts answer about a claim: first, second and, where they differ, third."""

from collections.abc import Sequence
from dataclasses import dataclass

from django.db import transaction

from claims.models import Assessment, Claim, TeamLabel
from claims.review.actions.turns import Turn, begin
from claims.review.errors import Refused
from claims.review.ledger import Act
from claims.review.people import person_of
from claims.review.policies import check_may
from claims.review.standing import answers_about, standing_of
from claims.vocabulary import (
    AssessmentRole,
    AssessmentStatus,
    Confidence,
    Move,
    Question,
    State,
    Verdict,
)

_PARTS = {
    State.IN_RESEARCH: (Move.SUBMIT_FIRST, AssessmentRole.FIRST),
    State.SECOND_REVIEW: (Move.SUBMIT_SECOND, AssessmentRole.SECOND),
    State.ADJUDICATION: (Move.ADJUDICATE, AssessmentRole.ADJUDICATOR),
}


@dataclass(frozen=True, slots=True)
class Answer:
    """An answer to one question; only a draft may leave the rest open.

    `label` is what the team calls the verdict, as it was written down for it.
    """

    question: Question
    verdict: Verdict | None = None
    reasons: str = ""
    confidence: Confidence = Confidence.NOT_STATED
    likelihood: tuple[float, float] | None = None
    label: str = ""


@transaction.atomic
def save_draft(*, claim: Claim, act: Act, answer: Answer) -> Assessment:
    """Keep an unfinished answer; whoever may submit it may keep it, and only they."""
    row = Claim.objects.select_for_update(no_key=True).get(pk=claim.pk)
    move, role = part_in(State(row.state))
    check_may(move, standing_of(row), person_of(act.actor), act.at)
    return _write(row, act, answer, {"role": role.value})


@transaction.atomic
def submit_first(*, claim: Claim, act: Act, answers: Sequence[Answer]) -> Claim:
    """Hand in the first answers; they decide which questions are asked of the claim."""
    turn = begin(Move.SUBMIT_FIRST, claim, act)
    _hand_in(turn, AssessmentRole.FIRST, answers)
    return turn.end()


@transaction.atomic
def submit_second(*, claim: Claim, act: Act, answers: Sequence[Answer]) -> Claim:
    """Hand in the second answers: the two agree, or go to an adjudicator."""
    turn = begin(Move.SUBMIT_SECOND, claim, act)
    first = {one.question: one.verdict for one in _so_far(turn)}
    _check_same_questions(turn, answers)
    _hand_in(turn, AssessmentRole.SECOND, answers)
    second = {one.question: one.verdict for one in answers}
    return turn.end(State.AGREED if first == second else State.ADJUDICATION)


@transaction.atomic
def adjudicate(*, claim: Claim, act: Act, answers: Sequence[Answer]) -> Claim:
    """Decide, as a third person, between two who differ."""
    turn = begin(Move.ADJUDICATE, claim, act)
    _check_same_questions(turn, answers)
    _hand_in(turn, AssessmentRole.ADJUDICATOR, answers)
    return turn.end()


@transaction.atomic
def send_back(*, claim: Claim, act: Act) -> Claim:
    """Have the claim researched anew, as its next version, by whoever takes it."""
    turn = begin(Move.SEND_BACK, claim, act)
    return turn.end(version=turn.claim.version + 1)


def part_in(state: State) -> tuple[Move, AssessmentRole]:
    """By which move, and as whose, an answer is handed in while a claim stands so."""
    return _PARTS.get(state, _PARTS[State.IN_RESEARCH])


def questions_of(claim: Claim) -> frozenset[Question]:
    """What the first assessor answered, and the second must: no more is told of it."""
    submitted = answers_about(claim, claim.version)
    return frozenset(Question(one.question) for one in submitted)


def _so_far(turn: Turn) -> list[Assessment]:
    return answers_about(turn.claim, turn.claim.version)


def _check_same_questions(turn: Turn, answers: Sequence[Answer]) -> None:
    asked = questions_of(turn.claim)
    if {one.question for one in answers} != asked:
        words = " and ".join(sorted(one.value.replace("_", " ") for one in asked))
        raise Refused("Answer what is asked of this claim: %(words)s.", words=words)


def _hand_in(turn: Turn, role: AssessmentRole, answers: Sequence[Answer]) -> None:
    if not answers or len({one.question for one in answers}) < len(answers):
        raise Refused("Answer each question once, and at least one.")
    submitted: dict[str, object] = {
        "role": role.value,
        "status": AssessmentStatus.SUBMITTED.value,
        "submitted_at": turn.act.at,
    }
    for answer in answers:
        _check_complete(answer)
        _write(turn.claim, turn.act, answer, submitted)


def _check_complete(answer: Answer) -> None:
    if answer.verdict is None:
        raise Refused("An answer takes a verdict.")
    if not answer.reasons.strip():
        raise Refused("An answer takes reasons.")
    if answer.confidence is Confidence.NOT_STATED:
        raise Refused("An answer takes a confidence: how good are its grounds?")


def _check_label(answer: Answer) -> None:
    """Refuse words that the team does not have for this verdict."""
    if not answer.label:
        return
    verdict = answer.verdict.value if answer.verdict else ""
    if not TeamLabel.objects.filter(words=answer.label, verdict=verdict).exists():
        raise Refused("“%(label)s” is no label of that verdict.", label=answer.label)


def _write(
    claim: Claim, act: Act, answer: Answer, more: dict[str, object]
) -> Assessment:
    """Write the answer over its author's draft, if there is one."""
    _check_label(answer)
    low, high = answer.likelihood or (None, None)
    written, _ = Assessment.objects.update_or_create(
        claim=claim,
        claim_version=claim.version,
        question=answer.question.value,
        analyst=act.actor,
        defaults={
            "verdict": answer.verdict.value if answer.verdict else "",
            "label": answer.label,
            "reasons": answer.reasons,
            "confidence": answer.confidence.value,
            "likelihood_low": low,
            "likelihood_high": high,
        }
        | more,
    )
    return written
