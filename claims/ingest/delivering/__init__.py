"""Carries changes to the webhooks that want them."""

from claims.ingest.delivering.delivering import Tally, deliver
from claims.ingest.delivering.signing import signature_of

__all__ = ["Tally", "deliver", "signature_of"]
