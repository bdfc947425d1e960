"""Looks for alarms where something in a lineage has changed, and lists those open."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime

from django.contrib.auth.models import AnonymousUser
from django.db import transaction
from django.db.models import Exists, OuterRef, Q, QuerySet

from claims.models import Alarm, Claim, Cluster, Clustered, Confirmation, Event
from claims.review.drifting import drifts_between, team_threshold
from claims.review.tracing.alerts import headed, of_claim, of_headlines, of_loops
from claims.review.tracing.gathering.rows import Pair
from claims.review.tracing.making.building import Built
from claims.review.tracing.tracing import answer, examine
from claims.review.visibility import hidden_sources
from claims.vocabulary import AlarmKind, State

# Where a verdict stands, or is about to.
LIVE = [State.READY.value, State.PUBLISHED.value, State.CORRECTED.value]


@dataclass(frozen=True, slots=True)
class OpenAlarm:
    """An alarm with the claim that it is about; `key` goes down along a list."""

    key: int
    kind: AlarmKind
    claim: int
    document: int
    proposition: str
    state: State
    told: str


Found = dict[tuple[int, AlarmKind], str]


def open_alarms(
    kind: AlarmKind | None = None, before: int | None = None, most: int = 50
) -> tuple[OpenAlarm, ...]:
    """The latest alarms, of one kind if that is asked, older than a key if that is."""
    found = standing_alarms().filter(kind=kind.value) if kind else standing_alarms()
    if before is not None:
        found = found.filter(pk__lt=before)
    rows = found.order_by("-pk")[:most].values_list(
        "pk",
        "kind",
        "claim_id",
        "claim__document_id",
        "claim__proposition",
        "claim__state",
        "told",
    )
    return tuple(
        OpenAlarm(key, AlarmKind(word), claim, document, words, State(state), told)
        for key, word, claim, document, words, state, told in rows
    )


def count_alarms(most: int = 1000) -> dict[AlarmKind, int]:
    """How many alarms of each kind are open, none counted beyond `most`."""
    found = standing_alarms()
    return {
        kind: found.filter(kind=kind.value).order_by("-pk")[:most].count()
        for kind in AlarmKind
    }


def look(at: datetime, most: int = 100) -> int:
    """Look at so many clusters in which something has changed; how many they were."""
    _take_in()
    clusters = list(_due().order_by("pk").values_list("pk", flat=True)[:most])
    for cluster in clusters:
        _look_at(cluster, at)
    return len(clusters)


def look_again(claims: Iterable[int]) -> None:
    """Have the clusters of some claims looked at anew: more than links has changed."""
    within = Clustered.objects.filter(claim__in=list(claims)).values("cluster")
    Cluster.objects.filter(pk__in=within).update(looked_at=None)


def standing_alarms() -> QuerySet[Alarm]:
    """The alarms that still hold: a single root does while a verdict stands on it."""
    moved_on = Q(kind=AlarmKind.SINGLE_ROOT.value) & ~Q(claim__state__in=LIVE)
    return Alarm.objects.exclude(moved_on)


def _due() -> QuerySet[Cluster]:
    """The clusters that changed, or whose live claims moved or got evidence since."""
    since = {"claim": OuterRef("claim")}
    moved = Event.objects.filter(**since, at__gt=OuterRef("cluster__looked_at"))
    decided = Confirmation.objects.filter(
        **since, decided_at__gt=OuterRef("cluster__looked_at")
    )
    live = Clustered.objects.filter(claim__state__in=LIVE)
    changed = live.filter(Exists(moved) | Exists(decided)).values("cluster")
    return Cluster.objects.filter(Q(looked_at__isnull=True) | Q(pk__in=changed))


@transaction.atomic
def _take_in() -> None:
    """Make a cluster of its own of each live claim to which no other is linked."""
    alone = Claim.objects.filter(state__in=LIVE, clustered__isnull=True)
    claims = list(alone.order_by("pk").values_list("pk", flat=True))
    made = Cluster.objects.bulk_create(Cluster(size=1) for _ in claims)
    Clustered.objects.bulk_create(
        Clustered(claim_id=claim, cluster=cluster)
        for claim, cluster in zip(claims, made, strict=True)
    )


@transaction.atomic
def _look_at(cluster: int, at: datetime) -> None:
    """Put what is found in a cluster in the place of what was found before.

    Alarms are for everybody to read: they name nobody who is hidden from anybody.
    """
    hidden = hidden_sources(AnonymousUser())
    Cluster.objects.filter(pk=cluster).update(looked_at=at)
    members = Claim.objects.filter(clustered__cluster=cluster).order_by("pk")
    states = dict(members.values_list("pk", "state"))
    found, over = Found(), set[Pair]()
    waiting = set(states)
    while waiting:
        built = examine(min(waiting), hidden)
        told = answer(built)
        found |= dict(of_loops(told))
        over |= set(headed(built.rows))
        waiting -= {told.claim, *_bearing(built)}
    found |= dict(of_headlines(drifts_between(over), team_threshold()))
    for claim in (key for key, state in states.items() if state in LIVE):
        found |= dict(of_claim(answer(examine(claim, hidden))))
    _write(states, found)


def _write(claims: Iterable[int], found: Found) -> None:
    Alarm.objects.filter(claim__in=list(claims)).delete()
    Alarm.objects.bulk_create(
        Alarm(claim_id=claim, kind=kind.value, told=told)
        for (claim, kind), told in found.items()
    )


def _bearing(built: Built) -> set[int]:
    return {int(one) for one in built.bearings if one.isdecimal()}
