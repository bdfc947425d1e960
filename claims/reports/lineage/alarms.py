"""Finds the alarms that are open, for the page that lists them."""

from django.db.models import Exists, OuterRef, Q

from claims.models import Claim, Confirmation
from claims.reports.lineage.drifting import drifts_of
from claims.reports.lineage.evidence import evidence_of
from claims.reports.lineage.sentences import DECIDED, alarms_of
from claims.reports.lineage.values import Alarm
from claims.vocabulary import LinkStatus

MOST = 100  # claims that are looked at, the latest first


def open_alarms() -> tuple[Alarm, ...]:
    """The alarms of the latest claims that links join, or on which a verdict stands.

    What concerns several claims is told once.
    """
    accepted = Confirmation.objects.filter(
        Q(claim=OuterRef("pk")) | Q(evidence_claim=OuterRef("pk")),
        status=LinkStatus.ACCEPTED.value,
    )
    looked_at = Claim.objects.filter(Q(state__in=DECIDED) | Exists(accepted))
    keys = looked_at.order_by("-pk").values_list("pk", flat=True)[:MOST]
    found = {(one.kind, one.claims): one for key in keys for one in _of(key)}
    return tuple(found.values())


def _of(key: int) -> tuple[Alarm, ...]:
    found = evidence_of(key)
    return tuple(alarms_of(found, drifts_of(found)))
