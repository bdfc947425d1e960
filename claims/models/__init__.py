"""The tables: what is kept, and what must never be false of it."""

from claims.models.assessments import Assessment, TeamLabel
from claims.models.attributions import Attribution, AttributionMember
from claims.models.batches import Batch, BatchItem
from claims.models.claims import Claim, HedgeCue, Quantity
from claims.models.clusters import Alarm, Cluster, Clustered
from claims.models.confirmations import Confirmation, Judgement, Snapshot
from claims.models.desk import Comment, KeyChoice, Notice, Preference, SavedFilter
from claims.models.documents import Appearance, Document, Original, Upstream
from claims.models.events import Event
from claims.models.keys import ClaimKey
from claims.models.reports import Correction, Reply, Report
from claims.models.resemblances import NameKey, Resemblance
from claims.models.signing import SignOff
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
    "Batch",
    "BatchItem",
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
    "KeyChoice",
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
    "SignOff",
    "Snapshot",
    "Source",
    "SourceGrade",
    "SourceName",
    "SourceRole",
    "SpeaksFor",
    "TeamLabel",
    "Upstream",
]
