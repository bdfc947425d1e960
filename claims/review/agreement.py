"""How well analysts agree, how long claims stay where, how often verdicts are reversed.

Plain values in, plain figures out; where nothing can be said, the answer is None.
"""

from collections import Counter, defaultdict
from collections.abc import Hashable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from statistics import median

from claims.vocabulary import State


@dataclass(frozen=True, slots=True)
class Arrival:
    """A claim came into a state at a time."""

    claim: int
    state: State
    at: datetime


def kappa(pairs: Sequence[tuple[Hashable, Hashable]]) -> float | None:
    """Cohen's kappa of the first and second answers: 1 agreement, 0 that of chance.

    None without pairs, and where chance alone would agree on everything.
    """
    if not pairs:
        return None
    firsts = Counter(first for first, _ in pairs)
    seconds = Counter(second for _, second in pairs)
    agreed = sum(first == second for first, second in pairs)
    by_chance = sum(count * seconds[label] for label, count in firsts.items())
    most = len(pairs) ** 2
    if by_chance == most:
        return None
    return (agreed * len(pairs) - by_chance) / (most - by_chance)


def median_stays(arrivals: Iterable[Arrival]) -> Mapping[State, timedelta]:
    """The median time that claims spent in each state that they have left again.

    A move that stays in its state does not end the stay.
    """
    stays: dict[State, list[timedelta]] = defaultdict(list)
    entered: dict[int, Arrival] = {}
    for arrival in sorted(arrivals, key=lambda one: one.at):
        before = entered.setdefault(arrival.claim, arrival)
        if before.state is not arrival.state:
            stays[before.state].append(arrival.at - before.at)
            entered[arrival.claim] = arrival
    return {state: _median(times) for state, times in stays.items()}


def reversal_rate(histories: Sequence[Sequence[Hashable]]) -> float | None:
    """The share of published claims that did not keep the verdict they had first.

    A history holds what each edition of one claim's report said, the first one first.
    """
    if not histories:
        return None
    reversed_ = sum(len(set(history)) > 1 for history in histories)
    return reversed_ / len(histories)


def _median(times: list[timedelta]) -> timedelta:
    return timedelta(seconds=median(time.total_seconds() for time in times))
