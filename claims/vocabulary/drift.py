"""What may change between two tellings of one claim."""

from enum import StrEnum


class Direction(StrEnum):
    """Where the level of a claim went from one telling to the next."""

    WEAKER = "weaker"
    STRONGER = "stronger"
    SAME = "same"


class ChangeKind(StrEnum):
    """What else changed, in the order in which it is told."""

    POLARITY = "polarity"
    EVIDENTIALITY = "evidentiality"
    ATTRIBUTION = "attribution"
    AGENT = "agent"
    SCOPE = "scope"
    MODALITY = "modality"
    QUANTITY = "quantity"
