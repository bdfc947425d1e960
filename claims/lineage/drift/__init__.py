"""What is lost or gained between two tellings of one claim."""

from claims.lineage.drift.alarms import Alarm, Threshold, alarms
from claims.lineage.drift.change import Change
from claims.lineage.drift.comparing import Drift, compare
from claims.lineage.drift.language.lexicon import DriftLexicon, parse_drift
from claims.lineage.drift.telling import Teller, Telling, Words, with_its_verb

__all__ = [
    "Alarm",
    "Change",
    "Drift",
    "DriftLexicon",
    "Teller",
    "Telling",
    "Threshold",
    "Words",
    "alarms",
    "compare",
    "parse_drift",
    "with_its_verb",
]
