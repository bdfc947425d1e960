"""Reports: what is known of a document and its claims, gathered once, then written."""

from claims.reports.gathering import gather_claim, gather_document
from claims.reports.values import ClaimSheet, DocumentSheet

__all__ = ["ClaimSheet", "DocumentSheet", "gather_claim", "gather_document"]
