"""Where a claim stands in review, and what analysts answer about it."""

from enum import StrEnum


class State(StrEnum):
    """Where a claim stands."""

    PROPOSED = "proposed"
    TRIAGED = "triaged"
    NOT_CHECKABLE = "not_checkable"
    DUPLICATE = "duplicate"
    REJECTED = "rejected"
    PARKED = "parked"
    IN_RESEARCH = "in_research"
    ASSESSED = "assessed"
    SECOND_REVIEW = "second_review"
    ADJUDICATION = "adjudication"
    AGREED = "agreed"
    REPLY_OPEN = "reply_open"
    READY = "ready"
    PUBLISHED = "published"
    CORRECTION_DRAFT = "correction_draft"
    CORRECTED = "corrected"
    VOID = "void"
    SUPERSEDED = "superseded"
    REOPENED = "reopened"


class Role(StrEnum):
    """A part in review, under the name of the group whose members play it."""

    ANALYST = "Analyst"
    REVIEWER = "Reviewer"
    ADJUDICATOR = "Adjudicator"
    PUBLISHER = "Publisher"
    STEWARD = "Source steward"
    LEGAL = "Legal"
    AUDITOR = "Auditor"
    ADMINISTRATOR = "Administrator"


class Verdict(StrEnum):
    """An ordered scale, true to false, and the verdicts beside it."""

    TRUE = "true"
    MOSTLY_TRUE = "mostly_true"
    MIXED = "mixed"
    MOSTLY_FALSE = "mostly_false"
    FALSE = "false"
    MISLEADING = "misleading"
    UNPROVEN = "unproven"
    MISATTRIBUTED = "misattributed"
    NOT_YET_DECIDABLE = "not_yet_decidable"
    SATIRE = "satire"


ADVERSE = frozenset(
    {Verdict.MOSTLY_FALSE, Verdict.FALSE, Verdict.MISLEADING, Verdict.MISATTRIBUTED}
)  # verdicts that blame somebody, who may answer before they are published


class Question(StrEnum):
    """What an assessment answers, never both at once."""

    WAS_SAID = "was_said"
    IS_TRUE = "is_true"


class AssessmentRole(StrEnum):
    """Whose answer an assessment is."""

    FIRST = "first"
    SECOND = "second"
    ADJUDICATOR = "adjudicator"


class AssessmentStatus(StrEnum):
    """Whether an assessment still is its author's alone."""

    DRAFT = "draft"
    SUBMITTED = "submitted"


class Confidence(StrEnum):
    """How good the grounds of an assessment are, apart from how likely its answer is.

    The three levels of ICD 203 (2015); a draft may not say yet.
    """

    LOW = "low"
    MODERATE = "moderate"
    HIGH = "high"
    NOT_STATED = "not_stated"


class ReplyStatus(StrEnum):
    """Whether somebody was asked for a reply, and has given one."""

    ASKED = "asked"
    ANSWERED = "answered"
    DECLINED = "declined"
    SILENT = "silent"
    SKIPPED = "skipped"


class CorrectionKind(StrEnum):
    """How much of a published report a correction changes."""

    MINOR = "minor"
    UPDATE = "update"
    RATING_CHANGING = "rating_changing"
    VOID = "void"


class ReopenCause(StrEnum):
    """Why a published claim is looked at again."""

    BY_HAND = "by_hand"
    SOURCE_DOWNGRADED = "source_downgraded"
    DOCUMENT_CORRECTED = "document_corrected"
    CONTRADICTION_ACCEPTED = "contradiction_accepted"
    ANCHOR_FAILED = "anchor_failed"
