"""What the change feed tells of, and how a delivery to a webhook stands."""

from enum import StrEnum


class FeedSubject(StrEnum):
    """What changes: each is a table, and its key names the row."""

    CLAIM = "claim"
    CONFIRMATION = "confirmation"
    DOCUMENT = "document"
    REPORT = "report"
    SOURCE = "source"


class FeedChange(StrEnum):
    """What became of it; the order of the alphabet is that of a life."""

    ADDED = "added"
    CHANGED = "changed"
    REMOVED = "removed"


class DeliveryStatus(StrEnum):
    """How far a delivery has come."""

    WAITING = "waiting"
    DELIVERED = "delivered"
    GIVEN_UP = "given_up"
