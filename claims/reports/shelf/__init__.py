"""What readers may see: the editions that were published, and what befell them."""

from claims.reports.shelf.asking import (
    Wish,
    corrections,
    entries,
    labelled,
    languages,
    mark,
    standing,
    wished,
)
from claims.reports.shelf.feeding import write_feed
from claims.reports.shelf.finding import find
from claims.reports.shelf.values import Note, Shelved, Withdrawal

__all__ = [
    "Note",
    "Shelved",
    "Wish",
    "Withdrawal",
    "corrections",
    "entries",
    "find",
    "labelled",
    "languages",
    "mark",
    "standing",
    "wished",
    "write_feed",
]
