"""Who may write the prose of a report, let a finding stand, and log a search."""

from claims.models import Summary
from claims.review.errors import Forbidden, Refused
from claims.review.people import Person
from claims.review.standing import Standing
from claims.vocabulary import CorrectionKind, Role, State

# Any earlier, a summary would tell the second assessor what the first thinks.
_WRITTEN = (State.AGREED, State.REPLY_OPEN, State.READY, State.CORRECTION_DRAFT)
_WRITERS = frozenset([Role.ANALYST, Role.PUBLISHER])
_SECOND = frozenset([Role.REVIEWER, Role.ADJUDICATOR, Role.PUBLISHER])
_SEARCHERS = _WRITERS | _SECOND | {Role.STEWARD}


def check_may_write(standing: Standing, person: Person) -> None:
    """Refused, with why, who may not write the summary of a claim's report now."""
    if not person.roles & _WRITERS:
        raise Forbidden("To write a summary takes the role Analyst or Publisher.")
    if standing.state not in _WRITTEN:
        told = standing.state.value.replace("_", " ")
        raise Refused(
            "The claim is %(state)s: its summary is written once its verdict is"
            " agreed.",
            state=told,
        )
    anew = standing.correction is CorrectionKind.RATING_CHANGING
    if anew and standing.state is State.CORRECTION_DRAFT:
        raise Refused("The claim is assessed anew before its summary is written.")


def may_write(standing: Standing, person: Person) -> bool:
    """Whether `check_may_write` lets the person write."""
    try:
        check_may_write(standing, person)
    except Refused:
        return False
    return True


def check_may_waive(summary: Summary, standing: Standing, person: Person) -> None:
    """Refused, with why, who may not let a finding on the summary stand."""
    if not person.roles & _SECOND:
        raise Forbidden(
            "To waive a finding takes the role Reviewer, Adjudicator or Publisher."
        )
    if summary.written_by_id == person.id:
        raise Forbidden("You wrote the summary: a second person must waive this.")
    if standing.state not in _WRITTEN:
        raise Refused("Only before the report goes out is a finding waived.")


def may_waive(summary: Summary, standing: Standing, person: Person) -> bool:
    """Whether `check_may_waive` lets the person waive findings."""
    try:
        check_may_waive(summary, standing, person)
    except Refused:
        return False
    return True


def check_may_search(person: Person) -> None:
    """Refused, with why, who may not log a search."""
    if not may_search(person):
        raise Forbidden("To log a search takes a role that works on claims.")


def may_search(person: Person) -> bool:
    """Whether `check_may_search` lets the person log a search."""
    return bool(person.roles & _SEARCHERS)
