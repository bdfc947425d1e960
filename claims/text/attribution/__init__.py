"""Who is said to have said what, through whom."""

from claims.text.attribution.around import chain_around
from claims.text.attribution.finder import find_attributions, find_chains
from claims.text.attribution.lexicon import AttributionLexicon, parse_attribution

__all__ = [
    "AttributionLexicon",
    "chain_around",
    "find_attributions",
    "find_chains",
    "parse_attribution",
]
