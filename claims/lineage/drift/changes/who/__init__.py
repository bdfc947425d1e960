"""Who is said to say it, and who is said to act."""

from claims.lineage.drift.changes.who.agent import agent_change
from claims.lineage.drift.changes.who.attribution import attribution_change

__all__ = ["agent_change", "attribution_change"]
