"""Seals a report with all that it rests on, so that anybody can check it offline."""

from claims.reports.bundle.sealing import seal
from claims.reports.bundle.signing import fingerprint, public_key

__all__ = ["fingerprint", "public_key", "seal"]
