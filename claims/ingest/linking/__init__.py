"""Suggests links between the claims of the store, and finds upstream documents."""

from claims.ingest.linking.chains import bearers
from claims.ingest.linking.linking import (
    Linked,
    link_all,
    link_texts,
    linked,
    prepared,
)

__all__ = ["Linked", "bearers", "link_all", "link_texts", "linked", "prepared"]
