"""Small stores as data: their texts read, and the roots of one claim found in them."""

from claims.ingest.stores.answers import answer_values, read_stores

__all__ = ["answer_values", "read_stores"]
