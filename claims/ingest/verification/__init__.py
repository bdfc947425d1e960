"""Reads everything that is kept again, and names what is not as it was kept."""

from claims.ingest.verification.everything import Verification
from claims.ingest.verification.mismatch import Mismatch

__all__ = ["Mismatch", "Verification"]
