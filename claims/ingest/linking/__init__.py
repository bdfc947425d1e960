"""Suggests links between the claims of the store, and finds upstream documents."""

from claims.ingest.linking.linking import Linked, link_all, link_texts, linked

__all__ = ["Linked", "link_all", "link_texts", "linked"]
