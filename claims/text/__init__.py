"""Words into claims: pure functions over one text, no file, socket or clock."""

from claims.text.reading import ChainStep, ClaimFound, Reading
from claims.text.spans import Span

__all__ = ["ChainStep", "ClaimFound", "Reading", "Span"]
