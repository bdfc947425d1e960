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


class AlarmKind(StrEnum):
    """What an analyst must be told of a claim's lineage."""

    CIRCULAR = "circular"
    SINGLE_ROOT = "single_root"
    HEADLINE_DRIFT = "headline_drift"


class JudgementKind(StrEnum):
    """A merge that can be taken back."""

    SAME_SOURCE = "same_source"
    SAME_CLAIM = "same_claim"
    PERHAPS_SAME_PERSON = "perhaps_same_person"
