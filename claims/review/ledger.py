"""Writes the history of claims, an event at a time, each holding on to the last."""

from dataclasses import dataclass
from datetime import datetime

from django.contrib.auth.models import User

from claims.models import Claim, Event
from claims.review.digests import EVENT_COLUMNS, digest_of_event
from claims.vocabulary import Mending, Move, State


@dataclass(frozen=True, slots=True)
class Act:
    """Who moves a claim, when and why.

    `seen` is how many events the claim had when they looked at it, as `revision_of`
    counts them; None where they decide on what it is now.
    """

    actor: User
    at: datetime
    reason: str = ""
    seen: int | None = None


def revision_of(claim: Claim) -> int:
    """How many events the claim has had: what a form keeps, and hands back."""
    return Event.objects.filter(claim=claim).count()


def last_of(claim: Claim) -> Event | None:
    """The latest event of the claim; nobody adds another while its row is locked."""
    return Event.objects.filter(claim=claim).in_order().last()


def record(
    claim: Claim, act: Act, move: Move | Mending, was: State | None, last: Event | None
) -> Event:
    """Write after its last event what was done to the claim, and the state it has now.

    One that was not there before comes from no state.
    """
    columns = dict.fromkeys(EVENT_COLUMNS) | {
        "claim_id": claim.pk,
        "actor_id": act.actor.pk,
        "action": move.value,
        "was": was.value if was else "",
        "became": claim.state,
        "reason": act.reason,
        "at": act.at,
        "previous": last.digest if last else "",
    }
    return Event.objects.create(**columns, digest=digest_of_event(columns))
