"""What kind of statement a claim is: how it is told, affirmed, and meant."""

from enum import StrEnum


class Mode(StrEnum):
    """Whose words stand in the span."""

    DIRECT = "direct"
    INDIRECT = "indirect"
    MIXED = "mixed"
    NARRATIVE = "narrative"


class Polarity(StrEnum):
    """Whether the originator affirms or denies what the span says."""

    AFFIRMED = "affirmed"
    NEGATED = "negated"


class Modality(StrEnum):
    """In what way the claim is put forward."""

    FACT = "fact"
    PLAN = "plan"
    PREDICTION = "prediction"
    OBLIGATION = "obligation"
    ABILITY = "ability"
    CONDITION = "condition"
