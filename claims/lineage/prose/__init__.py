"""Sentences of a report, checked against what they rest on."""

from claims.lineage.prose.checking import check
from claims.lineage.prose.lexicon import ProseLexicon, parse_prose
from claims.lineage.prose.values import Doubt, Finding, Saying, Sentence

__all__ = [
    "Doubt",
    "Finding",
    "ProseLexicon",
    "Saying",
    "Sentence",
    "check",
    "parse_prose",
]
