"""The closed word lists that code, tables, API and reports share."""

from claims.vocabulary.documents import Authenticity, DatePrecision, ScriptDirection
from claims.vocabulary.drift import ChangeKind, Direction
from claims.vocabulary.hedging import (
    BANDS,
    HEARSAY,
    Band,
    Evidentiality,
    HedgeCueKind,
    HedgeLevel,
    level_words,
    weaker_of,
)
from claims.vocabulary.links import JudgementKind, LinkStatus, Relation, Scope
from claims.vocabulary.review import (
    AssessmentRole,
    AssessmentStatus,
    Confidence,
    Question,
    ReplyStatus,
    State,
    Verdict,
)
from claims.vocabulary.sources import (
    AttributionRole,
    Capacity,
    Grade,
    Membership,
    SourceKind,
    Stance,
)
from claims.vocabulary.statements import Modality, Mode, Polarity

__all__ = [
    "BANDS",
    "HEARSAY",
    "AssessmentRole",
    "AssessmentStatus",
    "AttributionRole",
    "Authenticity",
    "Band",
    "Capacity",
    "ChangeKind",
    "Confidence",
    "DatePrecision",
    "Direction",
    "Evidentiality",
    "Grade",
    "HedgeCueKind",
    "HedgeLevel",
    "JudgementKind",
    "LinkStatus",
    "Membership",
    "Modality",
    "Mode",
    "Polarity",
    "Question",
    "Relation",
    "ReplyStatus",
    "Scope",
    "ScriptDirection",
    "SourceKind",
    "Stance",
    "State",
    "Verdict",
    "level_words",
    "weaker_of",
]
