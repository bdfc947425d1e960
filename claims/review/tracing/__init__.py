"""Who really says a claim that is in the tables, and what rests on what."""

from claims.review.tracing.kin import heads, retellings
from claims.review.tracing.making.building import Built
from claims.review.tracing.making.naming import is_named
from claims.review.tracing.making.rules import matching_lexicon, voice_rules
from claims.review.tracing.rewritten import (
    Followed,
    followed,
    last_seen,
    overtaken,
    rewritings,
)
from claims.review.tracing.telling.values import Traced
from claims.review.tracing.tracing import answer, examine, trace

__all__ = [
    "Built",
    "Followed",
    "Traced",
    "answer",
    "examine",
    "followed",
    "heads",
    "is_named",
    "last_seen",
    "matching_lexicon",
    "overtaken",
    "retellings",
    "rewritings",
    "trace",
    "voice_rules",
]
