"""Seals a report with all that it rests on, so that anybody can check it offline."""

from claims.reports.bundle.sealing import seal

__all__ = ["seal"]
