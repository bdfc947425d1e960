"""The frozen value of a report, and how it is written as JSON and read back."""

from claims.reports.value.codec import LATEST, UnreadableError, dump, load, schema
from claims.reports.value.edition import Edition
from claims.reports.value.evidence import (
    Evidence,
    Group,
    Moment,
    Roots,
    SourceNote,
    TextNote,
)
from claims.reports.value.prose import Cited, Note, SearchNote, Summing, Waived
from claims.reports.value.statement import (
    Anchor,
    Finding,
    Statement,
    Step,
    Telling,
)
from claims.reports.value.work import Correction, House, Method, Part, Reply, Signing

__all__ = [
    "LATEST",
    "Anchor",
    "Cited",
    "Correction",
    "Edition",
    "Evidence",
    "Finding",
    "Group",
    "House",
    "Method",
    "Moment",
    "Note",
    "Part",
    "Reply",
    "Roots",
    "SearchNote",
    "Signing",
    "SourceNote",
    "Statement",
    "Step",
    "Summing",
    "Telling",
    "TextNote",
    "UnreadableError",
    "Waived",
    "dump",
    "load",
    "schema",
]
