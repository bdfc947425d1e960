"""Puts changes on their way to webhooks, and keeps what became of each attempt.

A delivery is taken before it is tried, and falls due again by itself: a process that
dies in between loses nothing, and the receiver may get one more than once, under the
same id.
"""

from dataclasses import dataclass
from datetime import datetime, timedelta

from django.db import transaction

from claims.models import Attempt, Change, Delivery, Webhook
from claims.review.feeds.changes import Position, changes_after, position_of
from claims.review.people import person_of
from claims.vocabulary import DeliveryStatus

FIRST_WAIT = timedelta(seconds=30)
LONGEST_WAIT = timedelta(hours=12)
MOST_ATTEMPTS = 12  # over about three days
_AT_ONCE = 1000


@dataclass(frozen=True, slots=True)
class Parcel:
    """A delivery as it is sent: where, signed with what, and what it says."""

    delivery: int
    url: str
    secret: str
    subject: str
    key: int
    change: str
    changed_at: datetime


def queue_up(at: datetime) -> int:
    """Make deliveries of all changes that webhooks want; how many were made."""
    standing = Webhook.objects.filter(stopped_at__isnull=True).order_by("pk")
    return sum(_queue_for(key, at) for key in standing.values_list("pk", flat=True))


def take(at: datetime) -> Parcel | None:
    """The next delivery that is due, which falls due again if nothing is filed."""
    with transaction.atomic():
        waiting = Delivery.objects.select_for_update(no_key=True, skip_locked=True)
        due = waiting.filter(
            status=DeliveryStatus.WAITING.value,
            due_at__lte=at,
            webhook__stopped_at__isnull=True,
        )
        row = due.order_by("due_at", "id").select_related("webhook").first()
        if row is None:
            return None
        row.due_at = at + wait_after(row.attempts)
        row.attempts += 1
        row.save(update_fields=["attempts", "due_at"])
    return Parcel(
        row.pk, row.webhook.url, row.webhook.secret,
        row.subject, row.key, row.change, row.changed_at,
    )  # fmt: skip


@transaction.atomic
def file(
    *, delivery: int, at: datetime, answered: int | None, error: str
) -> DeliveryStatus:
    """Keep what an attempt came to, and let the delivery end if it has."""
    row = Delivery.objects.select_for_update(no_key=True).get(pk=delivery)
    Attempt.objects.create(delivery=row, at=at, answered=answered, error=error[:400])
    if not error:
        row.status = DeliveryStatus.DELIVERED.value
    elif row.attempts >= MOST_ATTEMPTS and row.status == DeliveryStatus.WAITING:
        row.status = DeliveryStatus.GIVEN_UP.value
    row.save(update_fields=["status"])
    return DeliveryStatus(row.status)


def wait_after(attempts: int) -> timedelta:
    """How long to wait after so many earlier attempts: twice as long each time."""
    return min(FIRST_WAIT * (1 << attempts), LONGEST_WAIT)


def _queue_for(key: int, at: datetime) -> int:
    made = 0
    while (found := _queue_some(key, at)) is not None:
        made += found
    return made


@transaction.atomic
def _queue_some(key: int, at: datetime) -> int | None:
    """Queue what follows in the feed for a webhook; None where nothing does."""
    hook = Webhook.objects.select_for_update(no_key=True).get(pk=key)
    changes = list(changes_after(Position.read(hook.after))[:_AT_ONCE])
    if not changes:
        return None
    wanted = _topics_of(hook)
    told = [one for one in changes if (one.subject, one.change) in wanted]
    rows = [_delivery(hook, one, at) for one in told]
    Delivery.objects.bulk_create(rows)
    hook.after = str(position_of(changes[-1]))
    hook.save(update_fields=["after"])
    return len(rows)


def _topics_of(hook: Webhook) -> set[tuple[str, str]]:
    """What a webhook is told of: nothing while its owner has no part at the desk."""
    if not person_of(hook.owner).roles:
        return set()
    return set(hook.topics.values_list("subject", "change"))


def _delivery(hook: Webhook, change: Change, at: datetime) -> Delivery:
    return Delivery(
        webhook=hook,
        xid=change.xid,
        subject=change.subject,
        key=change.key,
        change=change.change,
        changed_at=change.at,
        due_at=at,
    )
