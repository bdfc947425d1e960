"""Freezes what is known of a claim into the value of its report."""

from claims.reports.freezing.freezing import freeze

__all__ = ["freeze"]
