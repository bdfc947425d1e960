"""The closed word lists that code, tables, API and reports share."""

from claims.vocabulary.desk import Mending, NoticeKind
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
from claims.vocabulary.moves import MOVES, PAIRS, Move, MoveRow, Need, row_of
from claims.vocabulary.review import (
    ADVERSE,
    AssessmentRole,
    AssessmentStatus,
    Confidence,
    CorrectionKind,
    Question,
    ReopenCause,
    ReplyStatus,
    Role,
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
    "ADVERSE",
    "BANDS",
    "HEARSAY",
    "MOVES",
    "PAIRS",
    "AssessmentRole",
    "AssessmentStatus",
    "AttributionRole",
    "Authenticity",
    "Band",
    "Capacity",
    "ChangeKind",
    "Confidence",
    "CorrectionKind",
    "DatePrecision",
    "Direction",
    "Evidentiality",
    "Grade",
    "HedgeCueKind",
    "HedgeLevel",
    "JudgementKind",
    "LinkStatus",
    "Membership",
    "Mending",
    "Modality",
    "Mode",
    "Move",
    "MoveRow",
    "Need",
    "NoticeKind",
    "Polarity",
    "Question",
    "Relation",
    "ReopenCause",
    "ReplyStatus",
    "Role",
    "Scope",
    "ScriptDirection",
    "SourceKind",
    "Stance",
    "State",
    "Verdict",
    "level_words",
    "row_of",
    "weaker_of",
]
