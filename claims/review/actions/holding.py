"""Who works on a claim: taken for a time, and taken over when that has run out."""

from datetime import datetime, timedelta

from django.contrib.auth.models import User
from django.db import transaction

from claims.models import Claim
from claims.review.actions.turns import Turn, begin
from claims.review.errors import Refused
from claims.review.ledger import Act
from claims.review.notices import notify
from claims.review.people import person_of
from claims.review.policies import check_may
from claims.vocabulary import Move, NoticeKind

LEASE = timedelta(hours=8)  # a working day: for how long one commonly holds a claim


@transaction.atomic
def assign(*, claim: Claim, act: Act, to: User, until: datetime) -> Claim:
    """Give a claim to an analyst to research, who must be one that could take it."""
    turn = begin(Move.ASSIGN, claim, act)
    if to != act.actor:
        check_may(Move.ASSIGN, turn.standing, person_of(to), turn.act.at)
        turn = turn.because(f"for {to.get_username()}. {act.reason}".strip())
        notify([to], NoticeKind.ASSIGNED, turn.claim, turn.act)
    return _held(turn, to, until)


@transaction.atomic
def take_over(*, claim: Claim, act: Act, until: datetime) -> Claim:
    """Go on with what another held too long, or hold on to it oneself for longer."""
    return _held(begin(Move.TAKE_OVER, claim, act), act.actor, until)


@transaction.atomic
def take_second(*, claim: Claim, act: Act, until: datetime) -> Claim:
    """Take the second review of a claim that somebody else has assessed."""
    return _held(begin(Move.TAKE_SECOND, claim, act), act.actor, until)


def _held(turn: Turn, holder: User, until: datetime) -> Claim:
    if until <= turn.act.at:
        raise Refused("A claim is held until a time that is still to come.")
    return turn.end(held_by=holder, held_until=until)
