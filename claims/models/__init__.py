"""The tables: what is kept, and what must never be false of it."""

from claims.models.assessments import Assessment
from claims.models.attributions import Attribution, AttributionMember
from claims.models.claims import Claim, HedgeCue, Quantity
from claims.models.clusters import Alarm, Cluster, Clustered
from claims.models.confirmations import Confirmation, Judgement, Snapshot
from claims.models.desk import Comment, Notice, Preference, SavedFilter
from claims.models.documents import Appearance, Document, Original, Upstream
from claims.models.events import Event
from claims.models.keys import ClaimKey
from claims.models.prose import Search, Summary, SummaryFinding, Waiver
from claims.models.reports import Correction, Reply, Report
from claims.models.resemblances import NameKey, Resemblance
from claims.models.sources import (
    Ownership,
    Source,
    SourceGrade,
    SourceName,
    SourceRole,
    SpeaksFor,
)

__all__ = [
    "Alarm",
    "Appearance",
    "Assessment",
    "Attribution",
    "AttributionMember",
    "Claim",
    "ClaimKey",
    "Cluster",
    "Clustered",
    "Comment",
    "Confirmation",
    "Correction",
    "Document",
    "Event",
    "HedgeCue",
    "Judgement",
    "NameKey",
    "Notice",
    "Original",
    "Ownership",
    "Preference",
    "Quantity",
    "Reply",
    "Report",
    "Resemblance",
    "SavedFilter",
    "Search",
    "Snapshot",
    "Source",
    "SourceGrade",
    "SourceName",
    "SourceRole",
    "SpeaksFor",
    "Summary",
    "SummaryFinding",
    "Upstream",
    "Waiver",
]
