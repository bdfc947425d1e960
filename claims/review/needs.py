"""What each need of a move asks, and the sentence that refuses whoever lacks it."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import datetime

from claims.review.people import Person
from claims.review.standing import Standing
from claims.vocabulary import CorrectionKind, Need


@dataclass(frozen=True, slots=True)
class Case:
    """A claim as it stands, and the person who would move it, at a time."""

    standing: Standing
    person: Person
    at: datetime


@dataclass(frozen=True, slots=True)
class Rule:
    """Whether a need is met, and why not, said to the person who lacks it."""

    met: Callable[[Case], bool]
    refusal: str


def _is_free(case: Case) -> bool:
    """Nobody holds it, or the person does, or the holder's time has run out."""
    until = case.standing.held_until
    nobody_else = case.standing.holder in {None, case.person.id}
    return nobody_else or until is None or until <= case.at


def _is_settled(case: Case) -> bool:
    return not case.standing.owed and not case.standing.awaited


def _corrects(*kinds: CorrectionKind) -> Callable[[Case], bool]:
    return lambda case: case.standing.correction in kinds


# A reason is not asked of a person but of what they send: see `turns`.
RULES: Mapping[Need, Rule] = {
    Need.FREE: Rule(
        _is_free, "Somebody else holds it, and their time has not run out."
    ),
    Need.HELD: Rule(
        lambda case: case.standing.holder == case.person.id,
        "It is not assigned to you.",
    ),
    Need.NOT_FIRST: Rule(
        lambda case: case.standing.first != case.person.id,
        "You made the first assessment: somebody else must do this.",
    ),
    Need.NOT_SECOND: Rule(
        lambda case: case.standing.second != case.person.id,
        "You made the second assessment: somebody else must do this.",
    ),
    Need.NEW_EYES: Rule(
        lambda case: case.person.id not in case.standing.former,
        "You assessed the edition that is corrected: its rating takes new people.",
    ),
    Need.REPLY_OWED: Rule(
        lambda case: case.standing.owed,
        "Nobody is blamed who was not asked: there is no reply to skip.",
    ),
    Need.REPLY_AWAITED: Rule(
        lambda case: bool(case.standing.awaited), "No reply is awaited."
    ),
    Need.REPLY_OVERDUE: Rule(
        lambda case: any(due <= case.at for due in case.standing.awaited),
        "No reply is overdue.",
    ),
    Need.REPLY_SETTLED: Rule(
        _is_settled, "Somebody is blamed or was asked who has not replied yet."
    ),
    Need.NOT_SKIPPER: Rule(
        lambda case: case.standing.skipper != case.person.id,
        "You skipped the reply: a second person must let that stand.",
    ),
    Need.UNSIGNED: Rule(
        lambda case: case.standing.alleged and not case.standing.signed,
        "There is no allegation here that waits for a sign-off.",
    ),
    Need.DECIDED: Rule(
        lambda case: not case.standing.accusing,
        "Its words may accuse a named person: mark it as an allegation, or say why it"
        " is none.",
    ),
    Need.SIGNED_OFF: Rule(
        lambda case: case.standing.signed or not case.standing.alleged,
        "It is an allegation against a named person: it takes a legal sign-off first.",
    ),
    Need.NO_CORRECTION: Rule(
        lambda case: case.standing.correction is None,
        "A correction is open: issue it in place of a new report.",
    ),
    Need.KEEPS_RATING: Rule(
        _corrects(CorrectionKind.MINOR, CorrectionKind.UPDATE),
        "The correction is neither minor nor an update.",
    ),
    Need.CHANGES_RATING: Rule(
        _corrects(CorrectionKind.RATING_CHANGING),
        "No open correction changes the rating.",
    ),
    Need.UPDATES: Rule(
        _corrects(CorrectionKind.UPDATE), "The correction is not an update."
    ),
    Need.VOIDS: Rule(
        _corrects(CorrectionKind.VOID), "The correction does not void the report."
    ),
    Need.NOT_DRAFTER: Rule(
        lambda case: case.standing.drafter != case.person.id,
        "You drafted the correction: somebody else must issue it.",
    ),
    Need.PROSE_SETTLED: Rule(
        lambda case: not case.standing.unsettled,
        "The summary has findings that are neither mended nor waived.",
    ),
    Need.LAST_MOVER: Rule(
        lambda case: case.standing.mover == case.person.id,
        "Only who made its last move undoes it, and only before anything came after.",
    ),
}
