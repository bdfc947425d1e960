"""Reports: what is known of a document and its claims, gathered once, then written."""

from claims.reports.freezing import freeze
from claims.reports.gathering import gather_claim, gather_document
from claims.reports.html import as_html
from claims.reports.terminal import as_text
from claims.reports.values import ClaimSheet, DocumentSheet

__all__ = [
    "ClaimSheet",
    "DocumentSheet",
    "as_html",
    "as_text",
    "freeze",
    "gather_claim",
    "gather_document",
]
