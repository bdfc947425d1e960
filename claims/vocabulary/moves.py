"""The one table of moves: from which state to which, by whom, and what is needed.

The functions that move a claim, the database's own check, and the diagram in the docs
are all made from these rows.
"""

from dataclasses import dataclass
from enum import StrEnum

from claims.vocabulary.review import Role, State


class Move(StrEnum):
    """What can be done to a claim, as an event names it."""

    TRIAGE = "triage"
    SET_NOT_CHECKABLE = "set_not_checkable"
    MARK_DUPLICATE = "mark_duplicate"
    REJECT = "reject"
    PARK = "park"
    TAKE_BACK = "take_back"
    UNDO = "undo"
    ASSIGN = "assign"
    TAKE_OVER = "take_over"
    SUBMIT_FIRST = "submit_first"
    TAKE_SECOND = "take_second"
    SUBMIT_SECOND = "submit_second"
    ADJUDICATE = "adjudicate"
    SEND_BACK = "send_back"
    ASK_REPLY = "ask_reply"
    RECORD_REPLY = "record_reply"
    RECORD_SILENCE = "record_silence"
    SKIP_REPLY = "skip_reply"
    MAKE_READY = "make_ready"
    SIGN_OFF = "sign_off"
    PUBLISH = "publish"
    DRAFT_CORRECTION = "draft_correction"
    ISSUE_CORRECTION = "issue_correction"
    VOID = "void"
    SUPERSEDE = "supersede"
    REOPEN = "reopen"


class Need(StrEnum):
    """What a move needs besides its state and its role, as the docs word it."""

    REASON = "a reason"
    FREE = "nobody else holds it"
    HELD = "they hold it"
    NOT_FIRST = "they are not the first assessor"
    NOT_SECOND = "they are not the second assessor"
    NEW_EYES = "they did not assess the edition that is corrected"
    REPLY_OWED = "a party is blamed, and was not asked"
    REPLY_AWAITED = "a reply is awaited"
    REPLY_OVERDUE = "a reply is overdue"
    REPLY_SETTLED = "no reply is owed or awaited"
    NOT_SKIPPER = "they did not skip the reply"
    UNSIGNED = "an allegation is not signed off"
    DECIDED = "whether it alleges anything is decided, if its words may"
    SIGNED_OFF = "an allegation, if it is one, is signed off"
    NO_CORRECTION = "no correction is open"
    KEEPS_RATING = "the correction is minor or an update"
    CHANGES_RATING = "the correction changes the rating"
    UPDATES = "the correction is an update"
    VOIDS = "the correction voids the report"
    NOT_DRAFTER = "they did not draft the correction"
    PROSE_SETTLED = "each finding on the summary is mended or waived"
    LAST_MOVER = "they made its last move, and nothing came after"


@dataclass(frozen=True, slots=True)
class MoveRow:
    """One row: who may make a move from some states, and where it leads."""

    move: Move
    before: tuple[State, ...]
    after: tuple[State, ...]
    roles: tuple[Role, ...]
    needs: tuple[Need, ...] = ()


_ASKING = (Role.ANALYST, Role.PUBLISHER)
_FINISHING = (Role.ANALYST, Role.REVIEWER, Role.PUBLISHER)
_SET_ASIDE = (State.NOT_CHECKABLE, State.DUPLICATE, State.PARKED)
_SORTED = (State.TRIAGED, State.REJECTED, *_SET_ASIDE)
_PUBLIC = (State.PUBLISHED, State.CORRECTED)
_EDITORIAL = (
    Role.ANALYST,
    Role.REVIEWER,
    Role.ADJUDICATOR,
    Role.PUBLISHER,
    Role.STEWARD,
)
_SECOND_PERSON = (Need.NOT_FIRST, Need.NOT_DRAFTER)
_THIRD_PERSON = (Need.NOT_FIRST, Need.NOT_SECOND)

MOVES = (
    MoveRow(Move.TRIAGE, (State.PROPOSED,), (State.TRIAGED,), (Role.ANALYST,)),
    MoveRow(
        Move.SET_NOT_CHECKABLE,
        (State.PROPOSED,),
        (State.NOT_CHECKABLE,),
        (Role.ANALYST,),
        (Need.REASON,),
    ),
    MoveRow(
        Move.MARK_DUPLICATE,
        (State.PROPOSED,),
        (State.DUPLICATE,),
        (Role.ANALYST,),
        (Need.REASON,),
    ),
    MoveRow(
        Move.REJECT,
        (State.PROPOSED,),
        (State.REJECTED,),
        (Role.ANALYST,),
        (Need.REASON,),
    ),
    MoveRow(
        Move.PARK, (State.PROPOSED,), (State.PARKED,), (Role.ANALYST,), (Need.REASON,)
    ),
    MoveRow(
        Move.TAKE_BACK, _SET_ASIDE, (State.PROPOSED,), (Role.ANALYST,), (Need.REASON,)
    ),
    MoveRow(Move.UNDO, _SORTED, (State.PROPOSED,), (Role.ANALYST,), (Need.LAST_MOVER,)),
    MoveRow(
        Move.UNDO,
        (State.IN_RESEARCH,),
        (State.TRIAGED, State.REOPENED, State.CORRECTION_DRAFT),
        (Role.ANALYST,),
        (Need.LAST_MOVER,),
    ),
    MoveRow(
        Move.UNDO,
        (State.SECOND_REVIEW,),
        (State.ASSESSED,),
        (Role.REVIEWER,),
        (Need.LAST_MOVER,),
    ),
    MoveRow(
        Move.UNDO,
        (State.READY,),
        (State.AGREED, State.REPLY_OPEN),
        _FINISHING,
        (Need.LAST_MOVER,),
    ),
    MoveRow(
        Move.ASSIGN,
        (State.TRIAGED, State.REOPENED),
        (State.IN_RESEARCH,),
        (Role.ANALYST,),
    ),
    MoveRow(
        Move.ASSIGN,
        (State.CORRECTION_DRAFT,),
        (State.IN_RESEARCH,),
        (Role.ANALYST,),
        (Need.CHANGES_RATING, Need.NEW_EYES),
    ),
    MoveRow(
        Move.TAKE_OVER,
        (State.IN_RESEARCH,),
        (State.IN_RESEARCH,),
        (Role.ANALYST,),
        (Need.FREE, Need.NEW_EYES),
    ),
    MoveRow(
        Move.TAKE_OVER,
        (State.SECOND_REVIEW,),
        (State.SECOND_REVIEW,),
        (Role.REVIEWER,),
        (Need.NOT_FIRST, Need.FREE, Need.NEW_EYES),
    ),
    MoveRow(
        Move.SUBMIT_FIRST,
        (State.IN_RESEARCH,),
        (State.ASSESSED,),
        (Role.ANALYST,),
        (Need.HELD,),
    ),
    MoveRow(
        Move.TAKE_SECOND,
        (State.ASSESSED,),
        (State.SECOND_REVIEW,),
        (Role.REVIEWER,),
        (Need.NOT_FIRST, Need.NEW_EYES),
    ),
    MoveRow(
        Move.SUBMIT_SECOND,
        (State.SECOND_REVIEW,),
        (State.AGREED, State.ADJUDICATION),
        (Role.REVIEWER,),
        (Need.NOT_FIRST, Need.HELD),
    ),
    MoveRow(
        Move.ADJUDICATE,
        (State.ADJUDICATION,),
        (State.AGREED,),
        (Role.ADJUDICATOR,),
        _THIRD_PERSON,
    ),
    MoveRow(
        Move.SEND_BACK,
        (State.ADJUDICATION,),
        (State.IN_RESEARCH,),
        (Role.ADJUDICATOR,),
        (Need.REASON, *_THIRD_PERSON),
    ),
    MoveRow(
        Move.ASK_REPLY, (State.AGREED, State.REPLY_OPEN), (State.REPLY_OPEN,), _ASKING
    ),
    MoveRow(
        Move.RECORD_REPLY,
        (State.REPLY_OPEN,),
        (State.REPLY_OPEN,),
        _ASKING,
        (Need.REPLY_AWAITED,),
    ),
    MoveRow(
        Move.RECORD_SILENCE,
        (State.REPLY_OPEN,),
        (State.REPLY_OPEN,),
        _ASKING,
        (Need.REPLY_OVERDUE,),
    ),
    MoveRow(
        Move.SKIP_REPLY,
        (State.AGREED,),
        (State.AGREED,),
        _ASKING,
        (Need.REASON, Need.REPLY_OWED),
    ),
    MoveRow(
        Move.MAKE_READY,
        (State.AGREED, State.REPLY_OPEN),
        (State.READY,),
        _FINISHING,
        (Need.REPLY_SETTLED, Need.NOT_SKIPPER),
    ),
    MoveRow(
        Move.SIGN_OFF,
        (State.READY,),
        (State.READY,),
        (Role.LEGAL,),
        (Need.REASON, Need.UNSIGNED, *_THIRD_PERSON),
    ),
    MoveRow(
        Move.SIGN_OFF,
        (State.CORRECTION_DRAFT,),
        (State.CORRECTION_DRAFT,),
        (Role.LEGAL,),
        (Need.REASON, Need.UNSIGNED, Need.KEEPS_RATING, *_THIRD_PERSON),
    ),
    MoveRow(
        Move.PUBLISH,
        (State.READY,),
        (State.PUBLISHED,),
        (Role.PUBLISHER,),
        (
            Need.NOT_FIRST,
            Need.NO_CORRECTION,
            Need.DECIDED,
            Need.SIGNED_OFF,
            Need.PROSE_SETTLED,
        ),
    ),
    MoveRow(
        Move.DRAFT_CORRECTION,
        _PUBLIC,
        (State.CORRECTION_DRAFT,),
        (Role.ANALYST, Role.PUBLISHER),
        (Need.REASON,),
    ),
    MoveRow(
        Move.ISSUE_CORRECTION,
        (State.CORRECTION_DRAFT,),
        (State.CORRECTED,),
        (Role.PUBLISHER,),
        (
            Need.KEEPS_RATING,
            *_SECOND_PERSON,
            Need.DECIDED,
            Need.SIGNED_OFF,
            Need.PROSE_SETTLED,
        ),
    ),
    MoveRow(
        Move.ISSUE_CORRECTION,
        (State.READY,),
        (State.CORRECTED,),
        (Role.PUBLISHER,),
        (
            Need.CHANGES_RATING,
            *_SECOND_PERSON,
            Need.DECIDED,
            Need.SIGNED_OFF,
            Need.PROSE_SETTLED,
        ),
    ),
    MoveRow(
        Move.VOID,
        (State.CORRECTION_DRAFT,),
        (State.VOID,),
        (Role.PUBLISHER,),
        (Need.VOIDS, *_SECOND_PERSON),
    ),
    MoveRow(
        Move.SUPERSEDE,
        (State.CORRECTION_DRAFT,),
        (State.SUPERSEDED,),
        (Role.PUBLISHER,),
        (Need.UPDATES, *_SECOND_PERSON),
    ),
    MoveRow(Move.REOPEN, _PUBLIC, (State.REOPENED,), _EDITORIAL, (Need.REASON,)),
)
# What can be undone by whoever did it, as long as nothing has been done since.
UNDOABLE = frozenset(
    {
        Move.TRIAGE,
        Move.SET_NOT_CHECKABLE,
        Move.MARK_DUPLICATE,
        Move.REJECT,
        Move.PARK,
        Move.ASSIGN,
        Move.TAKE_SECOND,
        Move.MAKE_READY,
    }
)
PAIRS = frozenset(
    (before, after) for row in MOVES for before in row.before for after in row.after
)
_ROWS = {(row.move, before): row for row in MOVES for before in row.before}


def row_of(move: Move, state: State) -> MoveRow | None:
    """The row by which a move begins in a state; none where it cannot."""
    return _ROWS.get((move, state))
