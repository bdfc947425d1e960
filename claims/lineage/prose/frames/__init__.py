"""Who does or says what in each clause, and whose the words of a sentence are."""

from claims.lineage.prose.frames.owning import owner_findings

__all__ = ["owner_findings"]
