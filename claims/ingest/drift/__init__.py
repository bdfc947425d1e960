"""Reads two tellings of a claim, and tells what became of it between them."""

from claims.ingest.drift.pairs import Compared, compare_lines, compared_values
from claims.ingest.drift.tellings import telling_of, told_alike

__all__ = ["Compared", "compare_lines", "compared_values", "telling_of", "told_alike"]
