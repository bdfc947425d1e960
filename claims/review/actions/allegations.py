"""Allegations against a named person: marked, denied, and let go out by a lawyer."""

from django.db import transaction

from claims.models import Claim, SignOff
from claims.review.accusing import accusing_words
from claims.review.actions.mending import Repair
from claims.review.actions.turns import begin, locked
from claims.review.errors import Refused
from claims.review.ledger import Act
from claims.review.people import person_of
from claims.review.policies import check_may_flag, check_may_unflag
from claims.review.standing import standing_of
from claims.vocabulary import Mending, Move


@transaction.atomic
def flag_allegation(*, claim: Claim, act: Act) -> Claim:
    """Say that a claim accuses a named person: it goes out only once signed off."""
    row, act, last = locked(claim, act)
    check_may_flag(standing_of(row), person_of(act.actor))
    return _marked(Repair(row, act, last), Mending.FLAG)


@transaction.atomic
def unflag_allegation(*, claim: Claim, act: Act) -> Claim:
    """Say, for a reason, that a claim accuses nobody after all, whatever its words."""
    row, act, last = locked(claim, act)
    check_may_unflag(standing_of(row), person_of(act.actor))
    if not act.reason.strip():
        raise Refused("To say that it is no allegation takes a reason.")
    return _marked(Repair(row, act, last), Mending.UNFLAG)


@transaction.atomic
def sign_off(*, claim: Claim, act: Act) -> Claim:
    """Let this version of an allegation go out; the reason says what was looked at."""
    turn = begin(Move.SIGN_OFF, claim, act)
    SignOff.objects.create(
        claim=turn.claim,
        claim_version=turn.claim.version,
        signed_by=turn.act.actor,
        signed_at=turn.act.at,
        reason=turn.act.reason,
    )
    return turn.end()


def _marked(repair: Repair, mending: Mending) -> Claim:
    """Keep what was said, and of which words: others that accuse are asked about."""
    row = repair.claim
    row.allegation = mending is Mending.FLAG
    if not row.allegation:
        row.cleared = accusing_words(row.proposition, row.document.language)
    row.save(update_fields=["allegation", "cleared"])
    return repair.end(mending, "an allegation" if row.allegation else "no allegation")
