"""The registers: every table, to be read by those who may."""

from claims.admin import (
    assessments,
    attributions,
    branding,
    claims,
    confirmations,
    documents,
    events,
    reports,
    sources,
)

__all__ = [
    "assessments",
    "attributions",
    "branding",
    "claims",
    "confirmations",
    "documents",
    "events",
    "reports",
    "sources",
]
