"""How credible a claim is, as far as the count of its roots can suggest."""

from claims.lineage.credibility.rules import RULES, Odds, Rule
from claims.lineage.credibility.suggesting import Suggested, suggest

__all__ = ["RULES", "Odds", "Rule", "Suggested", "suggest"]
