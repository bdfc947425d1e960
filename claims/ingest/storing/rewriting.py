"""Has looked at again what rests on a text that another has followed, or none."""

from collections.abc import Iterable
from datetime import datetime

from django.db import transaction

from claims.models import Appearance, Document
from claims.review import Act
from claims.review.actions import reopen_removed, reopen_rewritten
from claims.review.people import the_house
from claims.review.tracing import followed, last_seen, rewritings


def follow_rewritings(
    documents: Iterable[int], again: Iterable[Appearance], now: datetime
) -> None:
    """Reopen what was published on words that new documents have no more.

    Nor have those that were seen again where others had followed them.
    """
    new = Appearance.objects.filter(document__in=list(documents))
    if found := rewritings([*new, *again]):
        act = Act(the_house(), now)
        for one in found:
            reopen_rewritten(rewriting=one, act=act)


@transaction.atomic
def follow_removals(addresses: Iterable[str], now: datetime) -> None:
    """Keep that some addresses lead nowhere, and reopen what was published on it."""
    gone = last_seen(addresses)
    for one in gone:
        one.gone_at = now
    Appearance.objects.bulk_update(gone, ["gone_at"])
    for document in Document.objects.filter(pk__in={one.document_id for one in gone}):
        found = followed(document)
        if found and found.document is None:
            reopen_removed(document=document, act=Act(the_house(), now))
