"""What goes out about a claim, and how it is put right in the open."""

from django.db import transaction

from claims.models import Claim, Correction, Report
from claims.review.actions.editions import Freeze, add_edition, latest_edition
from claims.review.actions.turns import Turn, begin
from claims.review.errors import Refused
from claims.review.ledger import Act
from claims.review.notices import notify, workers_on
from claims.review.standing import open_correction
from claims.vocabulary import CorrectionKind, Move, NoticeKind, ReopenCause, State

_PUBLIC = {State.PUBLISHED, State.CORRECTED}


@transaction.atomic
def publish(*, claim: Claim, act: Act, freeze: Freeze) -> Claim:
    """Put out the next edition of the report on a claim, as it is frozen now."""
    turn = begin(Move.PUBLISH, claim, act)
    add_edition(turn, freeze)
    return turn.end()


@transaction.atomic
def draft_correction(*, claim: Claim, act: Act, kind: CorrectionKind) -> Claim:
    """Begin to correct the latest edition; the reason is the notice that readers see.

    Where the rating changes, the claim is assessed anew, as its next version.
    """
    turn = begin(Move.DRAFT_CORRECTION, claim, act)
    edition = latest_edition(turn.claim)
    if edition is None:
        raise Refused("Nothing was published that could be corrected.")
    Correction.objects.create(
        report=edition,
        kind=kind.value,
        notice=act.reason,
        made_at=turn.act.at,
        made_by=act.actor,
    )
    anew = kind is CorrectionKind.RATING_CHANGING
    return turn.end(version=turn.claim.version + anew)


@transaction.atomic
def issue_correction(*, claim: Claim, act: Act, freeze: Freeze) -> Claim:
    """Put out the edition that corrects an earlier one, which stays readable."""
    turn = begin(Move.ISSUE_CORRECTION, claim, act)
    correction = open_correction(turn.claim)
    _issue(turn, add_edition(turn, freeze, correction))
    return turn.end()


@transaction.atomic
def void(*, claim: Claim, act: Act) -> Claim:
    """Withdraw a report: it stays readable, with the notice that it does not hold."""
    turn = begin(Move.VOID, claim, act)
    _issue(turn, None)
    return turn.end()


@transaction.atomic
def supersede(*, claim: Claim, act: Act, by: Report) -> Claim:
    """Send the readers of a report on to the report on another claim."""
    turn = begin(Move.SUPERSEDE, claim, act)
    if by.claim_id == claim.pk or State(by.claim.state) not in _PUBLIC:
        raise Refused("A report is superseded by one on another claim, which stands.")
    _issue(turn, by)
    return turn.end()


@transaction.atomic
def reopen(*, claim: Claim, act: Act, cause: ReopenCause) -> Claim:
    """Look at a published claim again, as its next version."""
    turn = begin(Move.REOPEN, claim, act)
    why = f"{cause.value.replace('_', ' ')}: {act.reason}"
    turn = turn.because(why)
    notify(workers_on(turn.claim), NoticeKind.REOPENED, turn.claim, turn.act, why)
    return turn.end(version=turn.claim.version + 1)


def _issue(turn: Turn, edition: Report | None) -> None:
    """Sign the open correction, and tell which edition corrects."""
    Correction.objects.filter(report__claim=turn.claim, issued_at__isnull=True).update(
        corrected_in=edition, issued_at=turn.act.at, issued_by=turn.act.actor
    )
