"""The registers: every table, to be read by those who may."""

from claims.admin import (
    accounts,
    assessments,
    attributions,
    claims,
    confirmations,
    documents,
    events,
    external,
    prose_registers,
    reports,
    sources,
)

__all__ = [
    "accounts",
    "assessments",
    "attributions",
    "claims",
    "confirmations",
    "documents",
    "events",
    "external",
    "prose_registers",
    "reports",
    "sources",
]
