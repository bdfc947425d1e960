"""What each move is at the workbench: its function, its key, and what it takes."""

from collections.abc import Callable, Mapping
from typing import Any

from django.utils.translation import gettext_noop as _

from claims.models import Claim
from claims.review import Act, actions
from claims.vocabulary import Move, Press

Mover = Callable[..., Claim]

PRESSES: Mapping[Move, Press] = {
    Move.TRIAGE: Press.ACCEPT,
    Move.REJECT: Press.REJECT,
    Move.PARK: Press.PARK,
    Move.SET_NOT_CHECKABLE: Press.NOT_CHECKABLE,
    Move.UNDO: Press.UNDO,
    Move.ASSIGN: Press.TAKE,
    Move.TAKE_OVER: Press.TAKE,
    Move.TAKE_SECOND: Press.TAKE,
    Move.MAKE_READY: Press.READY,
}
NAMES: Mapping[Move, str] = {
    Move.TRIAGE: "Accept",
    Move.ASSIGN: "Take it",
    Move.TAKE_SECOND: "Take second review",
}
# A reason that mostly fits, so that one key decides; who decides may write another.
REASONS: Mapping[Move, str] = {
    Move.REJECT: _("The words or the chain were read wrongly."),
    Move.SET_NOT_CHECKABLE: _("An opinion or a wish: nobody could check it."),
    Move.PARK: _("Not now."),
    Move.TAKE_BACK: _("Looked at again."),
}
SORTING = {Move.TRIAGE, Move.REJECT, Move.PARK, Move.SET_NOT_CHECKABLE}
ANSWERS = {Move.SUBMIT_FIRST, Move.SUBMIT_SECOND, Move.ADJUDICATE}
PUTTING_OUT = {Move.PUBLISH, Move.ISSUE_CORRECTION}
BY_SOURCE = {
    Move.ASK_REPLY,
    Move.RECORD_REPLY,
    Move.RECORD_SILENCE,
    Move.SKIP_REPLY,
}
WITHOUT_REASON = {
    Move.TRIAGE,
    Move.UNDO,
    Move.ASSIGN,
    Move.TAKE_OVER,
    Move.TAKE_SECOND,
    Move.MAKE_READY,
    Move.PUBLISH,
    Move.ISSUE_CORRECTION,
    Move.VOID,
    Move.ASK_REPLY,
    Move.RECORD_REPLY,
    Move.RECORD_SILENCE,
}


def mover_of(move: Move) -> Mover:
    """The function of review that makes a move: it bears the move's name."""
    mover: Mover = getattr(actions, move.value)
    return mover


def given_by_us(move: Move, act: Act) -> dict[str, Any]:
    """What a move takes that nobody is asked for."""
    until = {"until": act.at + actions.LEASE}
    taken: dict[Move, dict[str, Any]] = {
        Move.ASSIGN: {"to": act.actor, **until},
        Move.TAKE_OVER: until,
        Move.TAKE_SECOND: until,
    }
    return taken.get(move, {})
