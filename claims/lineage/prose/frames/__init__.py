"""Who does or says what in each clause, how surely, and whose the words are."""

from claims.lineage.prose.frames.clauses import apart, told_beside, turned
from claims.lineage.prose.frames.daring import daring_findings
from claims.lineage.prose.frames.gainsaid import gainsaid_findings
from claims.lineage.prose.frames.owning import Evidence, borne_out, owner_findings
from claims.lineage.prose.frames.untold import untold_findings

__all__ = [
    "Evidence",
    "apart",
    "borne_out",
    "daring_findings",
    "gainsaid_findings",
    "owner_findings",
    "told_beside",
    "turned",
    "untold_findings",
]
