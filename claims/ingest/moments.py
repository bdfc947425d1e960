"""Reads the time at which something was published, as its publisher wrote it."""

from datetime import UTC, datetime
from email.utils import parsedate_to_datetime


def moment(words: str) -> datetime | None:
    """The moment that the words state, or None where they state none.

    RFC 3339 and RFC 2822 are read. A day without a time is its midnight, and a time
    without a zone is taken as UTC.
    """
    for parse in (datetime.fromisoformat, parsedate_to_datetime):
        try:
            found = parse(words.strip())
        except (ValueError, OverflowError):
            continue
        return found if found.tzinfo else found.replace(tzinfo=UTC)
    return None
