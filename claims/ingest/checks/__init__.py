"""Reads in what others have checked: their claims, with how they rated them."""

from claims.ingest.checks.accounts import account_for
from claims.ingest.checks.check import Check, Done, Scale, Speaker, UnreadableError
from claims.ingest.checks.gathering import Place, read_checks
from claims.ingest.checks.storing import store_checks

__all__ = [
    "Check",
    "Done",
    "Place",
    "Scale",
    "Speaker",
    "UnreadableError",
    "account_for",
    "read_checks",
    "store_checks",
]
