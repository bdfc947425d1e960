"""Reads everything that is kept again, and names what is not as it was kept."""

from claims.ingest.verification.everything import Verification
from claims.ingest.verification.mismatch import Mismatch
from claims.ingest.verification.reopening import claims_of, reopen_doubted

__all__ = ["Mismatch", "Verification", "claims_of", "reopen_doubted"]
