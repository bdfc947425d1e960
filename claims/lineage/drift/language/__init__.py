"""What comparing knows of a language, and how it reads the words of a telling."""

from claims.lineage.drift.language.lexicon import DriftLexicon, parse_drift
from claims.lineage.drift.language.phrases import Found, Phrases
from claims.lineage.drift.language.reading import Read, read
from claims.lineage.drift.language.words import (
    Token,
    plain,
    stem,
    tokens,
    without_articles,
)

__all__ = [
    "DriftLexicon",
    "Found",
    "Phrases",
    "Read",
    "Token",
    "parse_drift",
    "plain",
    "read",
    "stem",
    "tokens",
    "without_articles",
]
