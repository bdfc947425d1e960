"""Which claims may confirm, repeat, contradict, qualify or supersede which."""

from claims.lineage.suggesting.index import (
    CANDIDATES,
    HOLDERS,
    NEAR,
    Index,
    suggest_all,
    suggestions,
)
from claims.lineage.suggesting.keys import keys_of
from claims.lineage.suggesting.lexicon import LinkLexicon, parse_links
from claims.lineage.suggesting.prepared import Prepared
from claims.lineage.suggesting.telling import JUDGING, Said, Told, points, tells
from claims.lineage.suggesting.values import Claimed, Place, Step, Suggestion, Who

__all__ = [
    "CANDIDATES",
    "HOLDERS",
    "JUDGING",
    "NEAR",
    "Claimed",
    "Index",
    "LinkLexicon",
    "Place",
    "Prepared",
    "Said",
    "Step",
    "Suggestion",
    "Told",
    "Who",
    "keys_of",
    "parse_links",
    "points",
    "suggest_all",
    "suggestions",
    "tells",
]
