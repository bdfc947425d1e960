"""Who may move a claim now: one rule, asked by buttons and by what they press."""

from collections.abc import Callable
from datetime import datetime

from claims.review.errors import Either, Forbidden, Refused
from claims.review.needs import RULES, Case
from claims.review.people import Person
from claims.review.standing import Standing
from claims.vocabulary import MOVES, Move, MoveRow, Role, State, row_of

_MENDED = (State.PROPOSED, State.TRIAGED)  # nobody's yet: any analyst may mend it
_DISCLOSED = (State.AGREED, State.REPLY_OPEN, State.READY, State.CORRECTION_DRAFT)
_SPEAKING = (
    Role.ANALYST,
    Role.REVIEWER,
    Role.ADJUDICATOR,
    Role.PUBLISHER,
    Role.STEWARD,
    Role.LEGAL,
)


def check_may(move: Move, standing: Standing, person: Person, at: datetime) -> MoveRow:
    """The row by which the person may make the move; Refused, with why, if none."""
    row = row_of(move, standing.state)
    if row is None:
        raise _not_from_here(move, standing.state)
    if not person.roles & set(row.roles):
        roles = Either(role.value for role in row.roles)
        raise Forbidden(
            "To %(move)s takes the role %(roles)s.", move=label(move), roles=roles
        )
    case = Case(standing, person, at)
    for need in row.needs:
        if need in RULES and not RULES[need].met(case):
            raise Refused(RULES[need].refusal)
    return row


def refusal_of(
    move: Move, standing: Standing, person: Person, at: datetime
) -> str | None:
    """Why the person may not make the move, as `check_may` says it; else None."""
    try:
        check_may(move, standing, person, at)
    except Refused as refused:
        return str(refused)
    return None


def may(move: Move, standing: Standing, person: Person, at: datetime) -> bool:
    """Whether `check_may` lets the person make the move."""
    return refusal_of(move, standing, person, at) is None


def check_may_mend(standing: Standing, person: Person) -> None:
    """Refused, with why, who may not put right the words or the chain of a claim."""
    check_may_add(person)
    held = standing.state is State.IN_RESEARCH and standing.holder == person.id
    if standing.state not in _MENDED and not held:
        raise Refused(
            "The claim is %(state)s: it is mended before it is assessed, by whoever"
            " holds it.",
            state=label(standing.state),
        )


def may_mend(standing: Standing, person: Person) -> bool:
    """Whether `check_may_mend` lets the person mend the claim."""
    return _is_let(check_may_mend, standing, person)


def check_may_add(person: Person) -> None:
    """Refused, with why, who may not make claims of the words of a document."""
    if Role.ANALYST not in person.roles:
        raise Forbidden(
            "To add or mend a claim takes the role %(role)s.", role=Role.ANALYST.value
        )


def may_add(person: Person) -> bool:
    """Whether `check_may_add` lets the person add a claim."""
    return Role.ANALYST in person.roles


def check_may_comment(person: Person) -> None:
    """Refused, with why, who may not say anything about a claim."""
    if not may_comment(person):
        raise Forbidden("To comment takes a role that works on claims.")


def check_may_flag(standing: Standing, person: Person) -> None:
    """Refused, with why, who may not mark a claim as an allegation."""
    if not person.roles & set(_SPEAKING):
        raise Forbidden("To mark an allegation takes a role that works on claims.")
    if standing.alleged:
        raise Refused("It is marked as an allegation already.")


def check_may_unflag(standing: Standing, person: Person) -> None:
    """Refused, with why, who may not say that a claim is no allegation.

    As long as only its words suggest one, that takes no lawyer.
    """
    if standing.accusing:
        if not person.roles & set(_SPEAKING):
            raise Forbidden("To mark an allegation takes a role that works on claims.")
        return
    if Role.LEGAL not in person.roles:
        raise Forbidden(
            "To say that it is no allegation takes the role %(role)s.",
            role=Role.LEGAL.value,
        )
    if not standing.alleged:
        raise Refused("It is not marked as an allegation.")
    if person.id in {standing.first, standing.second}:
        raise Forbidden("You assessed it: somebody else must do this.")


def may_flag(standing: Standing, person: Person) -> bool:
    """Whether `check_may_flag` lets the person mark the claim."""
    return _is_let(check_may_flag, standing, person)


def may_unflag(standing: Standing, person: Person) -> bool:
    """Whether `check_may_unflag` lets the person say that it is no allegation."""
    return _is_let(check_may_unflag, standing, person)


def suggests_allegation(standing: Standing) -> bool:
    """Whether somebody should ask if a claim accuses a person: its verdict blames one.

    Nothing is suggested while one analyst after the other answers.
    """
    disclosed = standing.state in _DISCLOSED
    return disclosed and standing.blames and not standing.alleged


def may_comment(person: Person) -> bool:
    """Whether `check_may_comment` lets the person comment."""
    return bool(person.roles & set(_SPEAKING))


def label(word: Move | State) -> str:
    """A move or a state as people read it."""
    return word.value.replace("_", " ")


def _is_let(
    check: Callable[[Standing, Person], None], standing: Standing, person: Person
) -> bool:
    try:
        check(standing, person)
    except Refused:
        return False
    return True


def _not_from_here(move: Move, state: State) -> Refused:
    befores = (label(one) for row in MOVES if row.move is move for one in row.before)
    return Refused(
        "The claim is %(state)s; to %(move)s, it must be %(before)s.",
        state=label(state),
        move=label(move),
        before=Either(befores),
    )
