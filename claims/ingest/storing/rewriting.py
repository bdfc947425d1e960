"""Has looked at again what rests on a text that another has followed."""

from collections.abc import Iterable
from datetime import datetime

from claims.review import Act
from claims.review.actions import reopen_rewritten
from claims.review.people import the_house
from claims.review.tracing import rewritings


def follow_rewritings(documents: Iterable[int], now: datetime) -> None:
    """Reopen what was published on words that new documents have no more."""
    if found := rewritings(documents):
        act = Act(the_house(), now)
        for one in found:
            reopen_rewritten(rewriting=one, act=act)
