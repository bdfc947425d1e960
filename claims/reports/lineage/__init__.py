"""The lineage of a claim as a page or a report shows it."""

from claims.reports.lineage.drifting import gather_drift
from claims.reports.lineage.gathering import gather_lineage
from claims.reports.lineage.values import LinkSheet, Panel
from claims.reports.lineage.writing import ORIGIN_WRITERS, origins_of

__all__ = [
    "ORIGIN_WRITERS",
    "LinkSheet",
    "Panel",
    "gather_drift",
    "gather_lineage",
    "origins_of",
]
