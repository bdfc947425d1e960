"""Who is said to have said what, through whom."""

from claims.text.attribution.finder import find_attributions
from claims.text.attribution.lexicon import AttributionLexicon, parse_attribution

__all__ = ["AttributionLexicon", "find_attributions", "parse_attribution"]
