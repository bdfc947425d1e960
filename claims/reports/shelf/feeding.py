"""Writes the DataFeed of everything that was published into a file."""

from pathlib import Path

from claims.reports.forms import data_feed
from claims.reports.freezing import house
from claims.reports.shelf.asking import entries
from claims.reports.writing import put, unwritable


def write_feed(path: Path) -> Path:
    """The feed, whole or not at all; NotWrittenError tells why not."""
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        return put(path, data_feed(house(), entries()))
    except OSError as error:
        raise unwritable(path.parent, error) from error
