"""Who really says a claim that is in the tables, and what rests on what."""

from claims.review.tracing.building import Built
from claims.review.tracing.tracing import examine, trace
from claims.review.tracing.values import Traced

__all__ = ["Built", "Traced", "examine", "trace"]
