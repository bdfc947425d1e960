"""What changed, in order and without gaps, and who is told of it."""

from claims.review.feeds.changes import (
    BEGINNING,
    Position,
    changes_after,
    horizon,
    position_of,
)
from claims.review.feeds.queue import Parcel, file, queue_up, take
from claims.review.feeds.webhooks import add_webhook, check_may_add, stop_webhook

__all__ = [
    "BEGINNING",
    "Parcel",
    "Position",
    "add_webhook",
    "changes_after",
    "check_may_add",
    "file",
    "horizon",
    "position_of",
    "queue_up",
    "stop_webhook",
    "take",
]
