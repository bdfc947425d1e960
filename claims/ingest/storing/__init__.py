"""Stores what was read: many documents at once, the same text once."""

from claims.ingest.storing.batches import store, store_all
from claims.ingest.storing.documents import Outcome

__all__ = ["Outcome", "store", "store_all"]
