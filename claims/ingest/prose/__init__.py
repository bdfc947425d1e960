"""Reads sentences and their evidence, and checks the one against the other."""

from claims.ingest.prose.lines import Checked, check_lines, checked_values
from claims.ingest.prose.sayings import Reader, reader

__all__ = ["Checked", "Reader", "check_lines", "checked_values", "reader"]
