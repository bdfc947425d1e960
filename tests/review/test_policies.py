"""Who may move a claim: by its state, their roles, and what they did to it before."""

from datetime import timedelta

import pytest

from claims.review import (
    Person,
    Refused,
    Standing,
    check_may,
    may,
    refusal_of,
    suggests_allegation,
)
from claims.review.needs import RULES
from claims.vocabulary import MOVES, CorrectionKind, Move, Need, Role, State, row_of
from tests.factories import NOON

ANN, BO, CY = 1, 2, 3
SOON, LATE = NOON + timedelta(hours=1), NOON - timedelta(hours=1)
EVERYTHING = frozenset(Role)
PAIRS = [(move, state) for move in Move for state in State]
# For each need, a claim of which Ann lacks it, and one of which she has it.
NEEDS: dict[Need, tuple[dict[str, object], dict[str, object]]] = {
    Need.FREE: (
        {"holder": BO, "held_until": SOON},
        {"holder": BO, "held_until": LATE},
    ),
    Need.HELD: ({"holder": BO}, {"holder": ANN}),
    Need.NOT_FIRST: ({"first": ANN}, {"first": BO}),
    Need.NOT_SECOND: ({"second": ANN}, {"second": BO}),
    Need.NEW_EYES: ({"former": {ANN, BO}}, {"former": {BO, CY}}),
    Need.LAST_MOVER: ({"mover": BO}, {"mover": ANN}),
    Need.REPLY_OWED: ({"owed": False}, {"owed": True}),
    Need.REPLY_AWAITED: ({"awaited": ()}, {"awaited": (SOON,)}),
    Need.REPLY_OVERDUE: ({"awaited": (SOON,)}, {"awaited": (SOON, LATE)}),
    Need.REPLY_SETTLED: ({"awaited": (LATE,)}, {"awaited": ()}),
    Need.NOT_SKIPPER: ({"skipper": ANN}, {"skipper": BO}),
    Need.UNSIGNED: ({"alleged": False}, {"alleged": True}),
    Need.DECIDED: ({"accusing": "took bribes"}, {"accusing": ""}),
    Need.SIGNED_OFF: (
        {"alleged": True, "signed": False},
        {"alleged": True, "signed": True},
    ),
    Need.NO_CORRECTION: ({"correction": CorrectionKind.VOID}, {"correction": None}),
    Need.KEEPS_RATING: (
        {"correction": CorrectionKind.VOID},
        {"correction": CorrectionKind.MINOR},
    ),
    Need.CHANGES_RATING: (
        {"correction": CorrectionKind.MINOR},
        {"correction": CorrectionKind.RATING_CHANGING},
    ),
    Need.UPDATES: (
        {"correction": CorrectionKind.MINOR},
        {"correction": CorrectionKind.UPDATE},
    ),
    Need.VOIDS: (
        {"correction": CorrectionKind.MINOR},
        {"correction": CorrectionKind.VOID},
    ),
    Need.PROSE_SETTLED: ({"unsettled": 1}, {"unsettled": 0}),
    Need.NOT_DRAFTER: ({"drafter": ANN}, {"drafter": BO}),
}
NEEDING = [
    (row.move, before, need)
    for row in MOVES
    for before in row.before
    for need in row.needs
    if need is not Need.REASON
]


def standing_for(move: Move, state: State, **but: object) -> Standing:
    """A claim with which Ann has all that the move needs, but what is told."""
    row = row_of(move, state)
    needs = row.needs if row else ()
    had: dict[str, object] = {}
    for need in needs:
        had |= NEEDS[need][1] if need in NEEDS else {}
    return Standing(state, **(had | but))  # type: ignore[arg-type]


def test_every_need_has_a_rule_but_the_reason_that_is_sent() -> None:
    assert set(RULES) == set(NEEDS) == set(Need) - {Need.REASON}


@pytest.mark.parametrize(("move", "state"), PAIRS)
def test_who_plays_every_part_moves_along_the_table_alone(
    move: Move, state: State
) -> None:
    person = Person(ANN, EVERYTHING)
    allowed = may(move, standing_for(move, state), person, NOON)
    assert allowed == (row_of(move, state) is not None)


@pytest.mark.parametrize("role", list(Role))
def test_a_role_makes_the_moves_that_name_it(role: Role) -> None:
    person = Person(ANN, frozenset({role}))
    made = {
        (move, state)
        for move, state in PAIRS
        if may(move, standing_for(move, state), person, NOON)
    }
    assert made == {
        (row.move, state) for row in MOVES if role in row.roles for state in row.before
    }


@pytest.mark.parametrize(("move", "state", "need"), NEEDING)
def test_a_move_is_refused_to_whoever_lacks_one_thing(
    move: Move, state: State, need: Need
) -> None:
    lacking = standing_for(move, state, **NEEDS[need][0])
    refusal = refusal_of(move, lacking, Person(ANN, EVERYTHING), NOON)
    assert refusal == RULES[need].refusal


@pytest.mark.parametrize(
    ("move", "state", "part"),
    [
        (Move.TAKE_SECOND, State.ASSESSED, "first"),
        (Move.TAKE_OVER, State.SECOND_REVIEW, "first"),
        (Move.SUBMIT_SECOND, State.SECOND_REVIEW, "first"),
        (Move.ADJUDICATE, State.ADJUDICATION, "first"),
        (Move.ADJUDICATE, State.ADJUDICATION, "second"),
        (Move.SEND_BACK, State.ADJUDICATION, "first"),
        (Move.SEND_BACK, State.ADJUDICATION, "second"),
        (Move.SIGN_OFF, State.READY, "first"),
        (Move.SIGN_OFF, State.READY, "second"),
        (Move.SIGN_OFF, State.CORRECTION_DRAFT, "second"),
        (Move.PUBLISH, State.READY, "first"),
        (Move.ISSUE_CORRECTION, State.CORRECTION_DRAFT, "first"),
        (Move.ISSUE_CORRECTION, State.READY, "first"),
        (Move.VOID, State.CORRECTION_DRAFT, "first"),
        (Move.SUPERSEDE, State.CORRECTION_DRAFT, "first"),
    ],
)
def test_nobody_plays_two_parts(move: Move, state: State, part: str) -> None:
    standing = standing_for(move, state, **{part: ANN})
    assert not may(move, standing, Person(ANN, EVERYTHING), NOON)


def test_a_holder_may_hold_on_for_longer() -> None:
    mine = Standing(State.IN_RESEARCH, holder=ANN, held_until=SOON)
    assert may(Move.TAKE_OVER, mine, Person(ANN, EVERYTHING), NOON)


def test_a_reply_that_is_owed_is_in_the_way() -> None:
    owed = Standing(State.AGREED, owed=True)
    assert not may(Move.MAKE_READY, owed, Person(ANN, EVERYTHING), NOON)


def test_a_refusal_tells_from_where_the_move_begins() -> None:
    parked = Standing(State.PARKED)
    with pytest.raises(Refused) as refused:
        check_may(Move.REOPEN, parked, Person(ANN, EVERYTHING), NOON)
    told = "The claim is parked; to reopen, it must be published or corrected."
    assert str(refused.value) == told


def test_a_refusal_tells_which_roles_may() -> None:
    agreed = Standing(State.AGREED)
    told = "To make ready takes the role Analyst, Reviewer or Publisher."
    auditor = Person(ANN, frozenset({Role.AUDITOR}))
    assert refusal_of(Move.MAKE_READY, agreed, auditor, NOON) == told


def test_what_is_allowed_has_no_refusal() -> None:
    ann = Person(ANN, EVERYTHING)
    assert refusal_of(Move.TRIAGE, Standing(State.PROPOSED), ann, NOON) is None


def test_an_allegation_is_suggested_where_the_verdict_blames_somebody() -> None:
    assert suggests_allegation(Standing(State.READY, blames=True))


@pytest.mark.parametrize(
    "standing",
    [
        Standing(State.READY),
        Standing(State.READY, blames=True, alleged=True),
        Standing(State.SECOND_REVIEW, blames=True),
    ],
    ids=["nobody is blamed", "marked already", "the second answer is awaited"],
)
def test_an_allegation_is_not_suggested_without_need(standing: Standing) -> None:
    assert not suggests_allegation(standing)
