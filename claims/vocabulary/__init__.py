"""The closed word lists that code, tables, API and reports share."""

from claims.vocabulary.documents import Authenticity, DatePrecision, ScriptDirection
from claims.vocabulary.hedging import (
    BANDS,
    Band,
    Evidentiality,
    HedgeCueKind,
    HedgeLevel,
    weaker_of,
)
from claims.vocabulary.links import JudgementKind, LinkStatus, Relation, Scope
from claims.vocabulary.review import (
    AssessmentRole,
    AssessmentStatus,
    Question,
    State,
    Verdict,
)
from claims.vocabulary.sources import (
    AttributionRole,
    Capacity,
    Grade,
    SourceKind,
    Stance,
)
from claims.vocabulary.statements import Modality, Mode, Polarity

__all__ = [
    "BANDS",
    "AssessmentRole",
    "AssessmentStatus",
    "AttributionRole",
    "Authenticity",
    "Band",
    "Capacity",
    "DatePrecision",
    "Evidentiality",
    "Grade",
    "HedgeCueKind",
    "HedgeLevel",
    "JudgementKind",
    "LinkStatus",
    "Modality",
    "Mode",
    "Polarity",
    "Question",
    "Relation",
    "Scope",
    "ScriptDirection",
    "SourceKind",
    "Stance",
    "State",
    "Verdict",
    "weaker_of",
]
