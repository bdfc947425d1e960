"""What one telling is to another, and who has said so."""

from enum import StrEnum


class Relation(StrEnum):
    """What the evidence does to the claim."""

    CONFIRMS = "confirms"
    CONTRADICTS = "contradicts"
    REPEATS = "repeats"
    QUALIFIES = "qualifies"
    SUPERSEDES = "supersedes"
    RETRACTS = "retracts"
    DECLINES_TO_CONFIRM = "declines_to_confirm"


class Scope(StrEnum):
    """How much of the claim the evidence speaks to."""

    FULL = "full"
    PARTIAL = "partial"
    WEAKER = "weaker"
    DIFFERENT = "different"


class LinkStatus(StrEnum):
    """Whether somebody has decided on a suggested link."""

    SUGGESTED = "suggested"
    ACCEPTED = "accepted"
    REJECTED = "rejected"


class JudgementKind(StrEnum):
    """Whether two are the same; it can be taken back, and merges nothing for good."""

    SAME_SOURCE = "same_source"
    SAME_CLAIM = "same_claim"
    PERHAPS_SAME_PERSON = "perhaps_same_person"
    DIFFERENT_SOURCES = "different_sources"
