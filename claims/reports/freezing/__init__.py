"""Freezes what is known of a claim into the value of its report."""

from claims.reports.freezing.freezing import freeze, freezing_in
from claims.reports.freezing.language import usual_language
from claims.reports.freezing.work import house

__all__ = ["freeze", "freezing_in", "house", "usual_language"]
