"""The tables: what is kept, and what must never be false of it."""

from claims.models.access import ApiKey, Remembered, Tally
from claims.models.assessments import Assessment, TeamLabel
from claims.models.attributions import Attribution, AttributionMember
from claims.models.batches import Batch, BatchItem
from claims.models.claims import Claim, HedgeCue, Quantity
from claims.models.clusters import Alarm, Cluster, Clustered
from claims.models.confirmations import Confirmation, Judgement, Snapshot
from claims.models.desk import Comment, KeyChoice, Notice, Preference, SavedFilter
from claims.models.documents import Appearance, Document, Original, Upstream
from claims.models.events import Event
from claims.models.external import ExternalVerdict
from claims.models.feeds import Attempt, Change, Delivery, Topic, Webhook
from claims.models.jobs import Job
from claims.models.keys import ClaimKey
from claims.models.prose import Search, Summary, SummaryFinding, Waiver
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
from claims.models.weights import Unweighed, Weight

__all__ = [
    "Alarm",
    "ApiKey",
    "Appearance",
    "Assessment",
    "Attempt",
    "Attribution",
    "AttributionMember",
    "Batch",
    "BatchItem",
    "Change",
    "Claim",
    "ClaimKey",
    "Cluster",
    "Clustered",
    "Comment",
    "Confirmation",
    "Correction",
    "Delivery",
    "Document",
    "Event",
    "ExternalVerdict",
    "HedgeCue",
    "Job",
    "Judgement",
    "KeyChoice",
    "NameKey",
    "Notice",
    "Original",
    "Ownership",
    "Preference",
    "Quantity",
    "Remembered",
    "Reply",
    "Report",
    "Resemblance",
    "SavedFilter",
    "Search",
    "SignOff",
    "Snapshot",
    "Source",
    "SourceGrade",
    "SourceName",
    "SourceRole",
    "SpeaksFor",
    "Summary",
    "SummaryFinding",
    "Tally",
    "TeamLabel",
    "Topic",
    "Unweighed",
    "Upstream",
    "Waiver",
    "Webhook",
    "Weight",
]
