"""What the register tells of a source, and which sources may be one."""

from claims.reports.register.cards import cards_of
from claims.reports.register.pairs import PairsWanted, gather_pairs
from claims.reports.register.sources import gather_source
from claims.reports.register.values import Card, Pair, PairPage, SourceSheet

__all__ = [
    "Card",
    "Pair",
    "PairPage",
    "PairsWanted",
    "SourceSheet",
    "cards_of",
    "gather_pairs",
    "gather_source",
]
