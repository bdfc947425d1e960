"""Writes the histories, an event at a time, each holding on to the last."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime

from django.contrib.auth.models import User

from claims.models import Claim, Confirmation, Document, Event, Judgement, Source
from claims.review.digests import EVENT_COLUMNS, digest_of_event
from claims.review.errors import Stale
from claims.vocabulary import (
    DocumentMove,
    Keeping,
    LinkMaking,
    LinkMove,
    Mending,
    Move,
    State,
    Writing,
)

Subject = Confirmation | Document | Judgement | Source


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
    claim: Claim,
    act: Act,
    move: Move | Mending | Writing,
    was: State | None,
    last: Event | None,
) -> Event:
    """Write after its last event what was done to the claim, and the state it has now.

    One that was not there before comes from no state.
    """
    origin = was.value if was else ""
    change = {"action": move.value, "was": origin, "became": claim.state}
    return _add("claim", claim.pk, change, act, last)


def last_note_on(subject: Subject) -> Event | None:
    """The latest event of what is no claim; its row must be locked."""
    named = {str(subject._meta.model_name): subject}
    return Event.objects.filter(**named).in_order().last()


def notes_on(subject: Subject) -> int:
    """How many events the subject has had: what a program keeps, and hands back."""
    return Event.objects.filter(**{str(subject._meta.model_name): subject}).count()


def check_seen(subject: Subject, act: Act) -> None:
    """Refuse what was decided on an older sight of a subject whose row is locked."""
    if act.seen is not None and notes_on(subject) != act.seen:
        raise Stale("Since you looked, somebody else has changed it: look again.")


def note(
    subject: Subject,
    act: Act,
    action: DocumentMove | Keeping | LinkMaking | LinkMove,
    *,
    was: str = "",
    became: str = "",
) -> Event:
    """Write after its last event what was done to a subject whose row is locked."""
    change = {"action": action.value, "was": was, "became": became}
    named = str(subject._meta.model_name)
    return _add(named, subject.pk, change, act, last_note_on(subject))


def _add(
    subject: str, key: int, change: Mapping[str, str], act: Act, last: Event | None
) -> Event:
    columns = dict.fromkeys(EVENT_COLUMNS) | {
        "actor_id": act.actor.pk,
        "reason": act.reason,
        "at": act.at,
        "previous": last.digest if last else "",
        f"{subject}_id": key,
        **change,
    }
    return Event.objects.create(**columns, digest=digest_of_event(columns))
