"""The way by which a claim comes into each state: moves alone, no row is written."""

from claims.vocabulary import CorrectionKind, Move, State, Verdict
from tests.review.stage import Stage, answer, make_stage

# Each move with who makes it and what it takes besides.
Step = tuple[Move, str, dict[str, object]]
Way = tuple[Step, ...]
RESEARCH: Way = ((Move.TRIAGE, "first", {}), (Move.ASSIGN, "first", {}))
ASSESSED: Way = (*RESEARCH, (Move.SUBMIT_FIRST, "first", {}))
SECOND: Way = (*ASSESSED, (Move.TAKE_SECOND, "second", {}))
AGREED: Way = (*SECOND, (Move.SUBMIT_SECOND, "second", {}))
READY: Way = (*AGREED, (Move.MAKE_READY, "fourth", {}))
PUBLISHED: Way = (*READY, (Move.PUBLISH, "fourth", {}))
DRAFT: Way = (*PUBLISHED, (Move.DRAFT_CORRECTION, "third", {}))
DISSENT: Step = (Move.SUBMIT_SECOND, "second", {"answers": [answer(Verdict.FALSE)]})
WITHDRAWAL: Step = (Move.DRAFT_CORRECTION, "third", {"kind": CorrectionKind.VOID})
WAYS: dict[State, Way] = {
    State.PROPOSED: (),
    State.TRIAGED: RESEARCH[:1],
    State.NOT_CHECKABLE: ((Move.SET_NOT_CHECKABLE, "first", {}),),
    State.DUPLICATE: ((Move.MARK_DUPLICATE, "first", {}),),
    State.REJECTED: ((Move.REJECT, "first", {}),),
    State.PARKED: ((Move.PARK, "first", {}),),
    State.IN_RESEARCH: RESEARCH,
    State.ASSESSED: ASSESSED,
    State.SECOND_REVIEW: SECOND,
    State.ADJUDICATION: (*SECOND, DISSENT),
    State.AGREED: AGREED,
    State.REPLY_OPEN: (*AGREED, (Move.ASK_REPLY, "third", {})),
    State.READY: READY,
    State.PUBLISHED: PUBLISHED,
    State.CORRECTION_DRAFT: DRAFT,
    State.CORRECTED: (*DRAFT, (Move.ISSUE_CORRECTION, "fourth", {})),
    State.VOID: (*PUBLISHED, WITHDRAWAL, (Move.VOID, "fourth", {})),
    State.SUPERSEDED: (*DRAFT, (Move.SUPERSEDE, "fourth", {})),
    State.REOPENED: (*PUBLISHED, (Move.REOPEN, "third", {})),
}


def staged(state: State, *more: Step) -> Stage:
    """A stage whose claim has come into the state, and then through further moves."""
    stage = make_stage()
    for move, who, taking in (*WAYS[state], *more):
        stage.move(move, getattr(stage.cast, who), **taking)
    return stage
