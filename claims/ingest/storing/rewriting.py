"""Has looked at again what rests on a text that another has followed."""

from collections.abc import Iterable
from datetime import datetime

from claims.models import Appearance
from claims.review import Act
from claims.review.actions import reopen_rewritten
from claims.review.people import the_house
from claims.review.tracing import rewritings


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
