"""Who may have an address told of changes, and how that begins and ends."""

import secrets
from collections.abc import Collection
from datetime import datetime

from django.contrib.auth.models import User
from django.db import transaction

from claims.models import Topic, Webhook
from claims.review.errors import Forbidden, Refused
from claims.review.feeds.changes import horizon
from claims.review.people import Person, person_of
from claims.vocabulary import FeedChange, FeedSubject

MOST = 20  # webhooks of one person that are not stopped
_SECRET_OCTETS = 32
Wanted = tuple[FeedSubject, FeedChange]


def check_may_add(person: Person) -> None:
    """Refused, with why, who may not have an address told."""
    if not person.roles:
        raise Forbidden("To add a webhook takes a role at the desk.")


@transaction.atomic
def add_webhook(
    *, owner: User, url: str, topics: Collection[Wanted], at: datetime
) -> Webhook:
    """Have an address told of these kinds of change from now on, under a new secret."""
    check_may_add(person_of(owner))
    if not topics:
        raise Refused("Choose at least one kind of change.")
    User.objects.select_for_update(no_key=True).get(pk=owner.pk)
    standing = Webhook.objects.filter(owner=owner, stopped_at__isnull=True)
    if standing.count() >= MOST:
        raise Refused("You have %(most)s webhooks: stop one of them first.", most=MOST)
    made = Webhook.objects.create(
        owner=owner,
        url=url,
        secret=secrets.token_urlsafe(_SECRET_OCTETS),
        after=str(horizon()),
        made_at=at,
    )
    Topic.objects.bulk_create(
        Topic(webhook=made, subject=subject.value, change=change.value)
        for subject, change in sorted(set(topics))
    )
    return made


@transaction.atomic
def stop_webhook(*, webhook: Webhook, owner: User, at: datetime) -> Webhook:
    """Tell an address nothing more; what was tried stays in the log."""
    row = Webhook.objects.select_for_update(no_key=True).get(pk=webhook.pk)
    if row.owner_id != owner.pk:
        raise Refused("Whoever added a webhook stops it.")
    if row.stopped_at is not None:
        raise Refused("It was stopped already.")
    row.stopped_at = at
    row.save(update_fields=["stopped_at"])
    return row
