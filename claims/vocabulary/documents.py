"""What is known of a document and of the dates in it."""

from enum import StrEnum


class Authenticity(StrEnum):
    """Whether a document is what it gives itself out to be."""

    UNCHECKED = "unchecked"
    GENUINE = "genuine"
    DOUBTFUL = "doubtful"
    FORGED = "forged"


class DatePrecision(StrEnum):
    """How exactly an event's time is known."""

    UNKNOWN = "unknown"
    YEAR = "year"
    MONTH = "month"
    DAY = "day"
    MINUTE = "minute"


class ScriptDirection(StrEnum):
    """Which way a text runs on the page."""

    LEFT_TO_RIGHT = "ltr"
    RIGHT_TO_LEFT = "rtl"


_RIGHT_TO_LEFT = frozenset({"ar", "fa", "he", "ur", "ps", "ku", "yi"})


def direction_of(language: str) -> str:
    """Which way a language is written."""
    right = language.partition("-")[0].lower() in _RIGHT_TO_LEFT
    return (
        ScriptDirection.RIGHT_TO_LEFT if right else ScriptDirection.LEFT_TO_RIGHT
    ).value
