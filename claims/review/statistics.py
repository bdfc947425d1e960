"""The desk's own figures, from what was handed in and decided since a day.

Only what everybody may see is counted: a first answer counts once the second is in.
"""

from collections import Counter, defaultdict
from collections.abc import Hashable, Iterable, Iterator
from dataclasses import dataclass
from datetime import datetime, timedelta

from claims.models import Assessment, Event, Report
from claims.review.agreement import Arrival, kappa, median_stays, reversal_rate
from claims.vocabulary import BANDS, AssessmentRole, State

Pair = tuple[Hashable, Hashable]
Turn = tuple[int, int, str]  # claim, its version, the question


@dataclass(frozen=True, slots=True)
class Agreement:
    """How first and second answers agree; `cells` counts each pair of answers.

    `kappa` is Cohen's (1960), None where nothing can be said.
    """

    cells: tuple[tuple[Hashable, Hashable, int], ...]
    kappa: float | None

    @property
    def pairs(self) -> int:
        """How many claims were answered twice."""
        return sum(count for *_, count in self.cells)

    @property
    def agreed(self) -> int:
        """How many of them were answered alike."""
        return sum(count for first, second, count in self.cells if first == second)


@dataclass(frozen=True, slots=True)
class Statistics:
    """Agreement on verdicts and on hedge levels, time by state, and reversals.

    `stays` has the median time in each state that claims have left, in the order of
    the states; `reversals` is the share of `published` claims whose verdict changed.
    """

    since: datetime
    verdicts: Agreement
    levels: Agreement
    stays: tuple[tuple[State, timedelta], ...]
    published: int
    reversals: float | None


def statistics(since: datetime) -> Statistics:
    """The figures of what happened since a moment, in four queries."""
    answers = _answers(since)
    histories = list(_histories(since))
    stays = median_stays(_arrivals(since))
    return Statistics(
        since=since,
        verdicts=_agreement(
            (first.verdict, second.verdict) for first, second in answers
        ),
        levels=_agreement(
            pair
            for first, second in answers
            if None not in (pair := (_level(first), _level(second)))
        ),
        stays=tuple((state, stays[state]) for state in State if state in stays),
        published=len(histories),
        reversals=reversal_rate(histories),
    )


def _answers(since: datetime) -> list[tuple[Assessment, Assessment]]:
    """First and second answers to one question about one version of a claim."""
    turns: dict[Turn, dict[str, Assessment]] = defaultdict(dict)
    for one in Assessment.objects.submitted().filter(submitted_at__gte=since):
        turns[one.claim_id, one.claim_version, one.question][one.role] = one
    both = AssessmentRole.FIRST.value, AssessmentRole.SECOND.value
    return [
        (turn[both[0]], turn[both[1]])
        for turn in turns.values()
        if all(role in turn for role in both)
    ]


def _level(one: Assessment) -> str | None:
    """The hedge level whose band the analyst chose, if one was chosen."""
    chosen = (one.likelihood_low, one.likelihood_high)
    for level, band in BANDS.items():
        if band is not None and (band.low, band.high) == chosen:
            return level.value
    return None


def _agreement(pairs: Iterable[Pair]) -> Agreement:
    held = list(pairs)
    cells = sorted(Counter(held).items(), key=str)
    return Agreement(tuple((*pair, count) for pair, count in cells), kappa(held))


def _arrivals(since: datetime) -> Iterator[Arrival]:
    moves = Event.objects.filter(
        claim__isnull=False, at__gte=since, became__in=[state.value for state in State]
    )
    told = moves.before_any_secret().in_order()
    rows = told.values_list("claim", "became", "at")
    for claim, became, at in rows.iterator():
        yield Arrival(claim, State(became), at)


def _histories(since: datetime) -> Iterator[list[Hashable]]:
    """For each claim with a report since then, what its editions said, in order."""
    reports = Report.objects.filter(published_at__gte=since)
    ordered = reports.order_by("claim", "edition")
    keys = list(ordered.values_list("claim", "claim_version"))
    said: dict[tuple[int, int], dict[str, str]] = defaultdict(dict)
    rows = Assessment.objects.submitted().filter(claim__in={claim for claim, _ in keys})
    by_weight = {role.value: at for at, role in enumerate(AssessmentRole)}
    for one in sorted(rows, key=lambda row: by_weight[row.role]):
        said[one.claim_id, one.claim_version][one.question] = one.verdict
    editions: dict[int, list[Hashable]] = defaultdict(list)
    for claim, version in keys:
        editions[claim].append(tuple(sorted(said[claim, version].items())))
    yield from editions.values()
