"""Reads the change feed so that nothing is missed and nothing comes twice.

A number from a sequence is taken before its transaction ends: of two that overlap the
later number may be seen first, and who goes on from it misses the earlier one. So the
feed runs in the order of transactions, and ends before the oldest that is still open:
all below it have ended, and what is yet to be seen is above it. A transaction that
stays open holds the feed back for as long; it never makes a gap. The numbers are the
server's own: a dump that is restored elsewhere begins a feed that is read anew.
"""

import re
from dataclasses import dataclass

from django.db.models import BigIntegerField, Func, QuerySet, TextField
from django.db.models.functions import Cast

from claims.models import Change
from claims.vocabulary import FeedChange, FeedSubject

_SUBJECTS = "|".join(one.value for one in FeedSubject)
_CHANGES = "|".join(one.value for one in FeedChange)
WRITTEN = re.compile(
    rf"([0-9]{{1,18}})(?:-({_SUBJECTS})-([0-9]{{1,18}})-({_CHANGES}))?", re.ASCII
)


@dataclass(frozen=True, slots=True, order=True)
class Position:
    """The last change that was read.

    One without a subject stands before all changes of its transaction.
    """

    xid: int
    subject: str = ""
    key: int = 0
    change: str = ""

    @classmethod
    def read(cls, words: str) -> "Position":
        """The position that is written so; ValueError where none is."""
        found = WRITTEN.fullmatch(words)
        if found is None:
            raise ValueError(words)
        xid, subject, key, change = found.groups()
        return cls(int(xid), subject or "", int(key or 0), change or "")

    def __str__(self) -> str:
        if not self.subject:
            return str(self.xid)
        return f"{self.xid}-{self.subject}-{self.key}-{self.change}"


BEGINNING = Position(0)


def changes_after(position: Position) -> QuerySet[Change]:
    """The changes that follow a position, of transactions that are over, in order."""
    after = (position.xid, position.subject, position.key, position.change)
    return Change.objects.filter(pk__gt=after, xid__lt=_oldest_open()).order_by("pk")


def position_of(change: Change) -> Position:
    """Where a change stands in the feed."""
    return Position(change.xid, change.subject, change.key, change.change)


def horizon() -> Position:
    """Where the feed ends now: what comes after it has yet to be told."""
    last = Change.objects.filter(xid__lt=_oldest_open()).order_by("pk").last()
    return position_of(last) if last else BEGINNING


def _oldest_open() -> Cast:
    """The number of the oldest transaction that is open, as the statement sees it."""
    snapshot = Func(function="pg_current_snapshot", output_field=TextField())
    oldest = Func(snapshot, function="pg_snapshot_xmin", output_field=TextField())
    return Cast(Cast(oldest, TextField()), BigIntegerField())
