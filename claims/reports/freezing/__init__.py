"""Freezes what is known of a claim into the value of its report."""

from claims.reports.freezing.freezing import freeze
from claims.reports.freezing.work import house

__all__ = ["freeze", "house"]
