"""The lineage of a claim as a page or a report shows it."""

from claims.reports.lineage.alarms import open_alarms
from claims.reports.lineage.gathering import gather_lineage
from claims.reports.lineage.values import ALARM_WORDS, Alarm, AlarmKind, Panel
from claims.reports.lineage.writing import ORIGIN_WRITERS, origins_of

__all__ = [
    "ALARM_WORDS",
    "ORIGIN_WRITERS",
    "Alarm",
    "AlarmKind",
    "Panel",
    "gather_lineage",
    "open_alarms",
    "origins_of",
]
