"""What somebody keeps for themselves: filters by name, their keys, what they read."""

from datetime import datetime

from django.contrib.auth.models import User

from claims.models import Notice, Preference, SavedFilter
from claims.review.errors import Refused


def save_filter(*, owner: User, name: str, query: str) -> SavedFilter:
    """Keep a view of the queue under a name, in place of what had that name."""
    longest = SavedFilter._meta.get_field("name").max_length or 0
    if not name.strip() or len(name.strip()) > longest:
        raise Refused(
            "A filter takes a name of at most %(longest)s letters.", longest=longest
        )
    if len(query) > (SavedFilter._meta.get_field("query").max_length or 0):
        raise Refused("The filter is too long to be kept: look for fewer words.")
    saved, _ = SavedFilter.objects.update_or_create(
        owner=owner, name=name.strip(), defaults={"query": query}
    )
    return saved


def drop_filter(*, owner: User, name: str) -> None:
    """Forget a view of the queue."""
    SavedFilter.objects.filter(owner=owner, name=name).delete()


def use_keys(*, person: User, single: bool) -> None:
    """Let single keys press buttons, or not."""
    Preference.objects.update_or_create(person=person, defaults={"single_keys": single})


def read_notices(*, recipient: User, at: datetime) -> None:
    """Put away the notices that have come so far."""
    unread = Notice.objects.filter(recipient=recipient, read_at__isnull=True)
    unread.filter(at__lte=at).update(read_at=at)
