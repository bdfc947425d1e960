"""What may be amiss with a sentence of a report, and what is done about it."""

from collections.abc import Mapping
from enum import StrEnum


class ProseKind(StrEnum):
    """What a finding on a sentence is, in the order in which it is told."""

    UNBOUND = "unbound"
    UNKNOWN = "unknown"
    REJECTED = "rejected"
    UNSEARCHED = "unsearched"
    FIGURE = "figure"
    NAME = "name"
    AGENT = "agent"
    POLARITY = "polarity"
    CONTRADICTION = "contradiction"
    CERTAINTY = "certainty"
    UNSUPPORTED = "unsupported"


PROSE_WORDS: Mapping[ProseKind, str] = {
    ProseKind.UNBOUND: "bound to nothing",
    ProseKind.UNKNOWN: "bound to what is not there",
    ProseKind.REJECTED: "bound to a rejected claim",
    ProseKind.UNSEARCHED: "nobody has looked",
    ProseKind.FIGURE: "another figure",
    ProseKind.NAME: "another name",
    ProseKind.AGENT: "somebody else does it",
    ProseKind.POLARITY: "denied there, affirmed here, or the other way round",
    ProseKind.CONTRADICTION: "the opposite",
    ProseKind.CERTAINTY: "more or less sure",
    ProseKind.UNSUPPORTED: "not in the evidence",
}


class Writing(StrEnum):
    """What is done with the prose of a report, as an event names it."""

    WRITE_SUMMARY = "write_summary"
    WAIVE_FINDING = "waive_finding"
    LOG_SEARCH = "log_search"
