"""Joins what the rules and the network found into one set of attributions.

The rules know the manner of news agencies to the letter, chains and parted statements
included; the network knows how people write otherwise. Whose manner a text has, both
tell together: where the rules find most of what the network is sure of, they lead.
"""

from collections.abc import Iterator, Sequence
from dataclasses import replace
from math import log

from claims.text.findings import Attribution, Cue
from claims.text.spans import Span

SURE = 0.5  # how likely right is what the rules ought to have found too
ADDED = 0.95  # how likely right is what the network may add where the rules lead
# How likely right is what the rules tell and the network does not (training.shares).
ALONE = 0.8
# The share of it that the rules find in news that is told in their manner, and in other
# news; set on articles of both sorts that nothing was trained on.
AT_HOME, ABROAD = 0.8, 0.6
# What the rules find in a hundred tokens of either sort: agencies say of everything who
# said it. Taken as Poisson's; short news of the other sort is denser than long.
DENSE, SPARSE = 4.5, 2.5
# Before anything is found: agencies write short. The log-odds that a text is of their
# manner fall from this by as much for every so many tokens.
SHORT, TOKENS = 5.0, 1000
BLOCK = 256  # code points: attributions are looked for by where they stand


def reconciled(
    told: Sequence[Attribution], tagged: Sequence[Attribution], tokens: int
) -> tuple[Attribution, ...]:
    """The attributions by rules and network, in the order of their first contents.

    `tokens` is the length of the text.
    """
    joined = _led_by_rules if leads(told, tagged, tokens) else _led_by_network
    return tuple(sorted(joined(told, tagged), key=lambda one: one.contents[0]))


def leads(
    told: Sequence[Attribution], tagged: Sequence[Attribution], tokens: int
) -> bool:
    """Whether the rules know the manner of a text, and lead in it."""
    return _manner(told, tagged, tokens) > 0


def seconded(one: Attribution, tagged: Sequence[Attribution]) -> bool:
    """Whether the network found what the rules tell, or a part of its chain."""
    return any(_known(each, one) for each in _Near(tagged).to(one))


def _manner(
    told: Sequence[Attribution], tagged: Sequence[Attribution], tokens: int
) -> float:
    """The log-odds that the rules know the manner of a text (Bayes's rule)."""
    sure = [one for one in tagged if one.score >= SURE]
    near = _Near(told)
    known = sum(any(_known(one, each) for each in near.to(one)) for one in sure)
    missed = len(sure) - known
    found = known * log(AT_HOME / ABROAD) + missed * log((1 - AT_HOME) / (1 - ABROAD))
    dense = len(told) * log(DENSE / SPARSE) - tokens / 100 * (DENSE - SPARSE)
    return found + dense + SHORT * max(1 - tokens / TOKENS, -1)


def _led_by_rules(
    told: Sequence[Attribution], tagged: Sequence[Attribution]
) -> Iterator[Attribution]:
    """All that the rules tell, and what the network is sure of where they do not."""
    heard = _Near(tagged)
    for one in told:
        known = any(_known(each, one) for each in heard.to(one))
        yield one if known else replace(one, score=min(one.score, ALONE))
    near = _Near(told)
    for one in tagged:
        if one.score >= ADDED and not any(_touch(one, each) for each in near.to(one)):
            yield one


def _led_by_network(
    told: Sequence[Attribution], tagged: Sequence[Attribution]
) -> Iterator[Attribution]:
    """All that the network tells, with those whom the rules know to pass it on."""
    chains = _Near([one for one in told if len(one.steps) > 1])
    for one in tagged:
        relayed = (each for each in chains.to(one) if _same_originator(one, each))
        chain = next((each for each in relayed if _alike(one, each)), None)
        yield one if chain is None else replace(one, steps=chain.steps)


class _Near:
    """Finds those attributions that stand where another stands."""

    def __init__(self, told: Sequence[Attribution]) -> None:
        self._told = told
        self._by_block: dict[int, list[int]] = {}
        for number, one in enumerate(told):
            for block in _blocks(one):
                self._by_block.setdefault(block, []).append(number)

    def to(self, one: Attribution) -> Iterator[Attribution]:
        """Those of which some words stand in the same blocks of text, in order."""
        found = {at for block in _blocks(one) for at in self._by_block.get(block, ())}
        return (self._told[number] for number in sorted(found))


def _blocks(one: Attribution) -> set[int]:
    """The blocks of text in which some of an attribution's words stand."""
    return {
        block
        for span in _stretches(one)
        for block in range(span.start // BLOCK, span.end // BLOCK + 1)
    }


def _stretches(one: Attribution) -> Iterator[Span]:
    """Where an attribution stands: its contents and its cues."""
    yield from one.contents
    yield from (step.cue.span for step in one.steps if step.cue)


def _touch(one: Attribution, other: Attribution) -> bool:
    return any(a.overlaps(b) for a in _stretches(one) for b in _stretches(other))


def _known(one: Attribution, told: Attribution) -> bool:
    """Whether the rules found the same, or made it a part of a chain."""
    cue = one.steps[0].cue
    places = (part for step in told.steps for part in (step.mention, step.cue))
    if cue and len(told.steps) > 1:
        spans = (part.span if isinstance(part, Cue) else part for part in places)
        if any(span.overlaps(cue.span) for span in spans if span):
            return True
    return _alike(one, told)


def _alike(one: Attribution, other: Attribution) -> bool:
    """Whether two share a cue, or half of the words that either attributes."""
    cue, its = one.steps[0].cue, other.steps[0].cue
    if cue and its and cue.span.overlaps(its.span):
        return True
    shared = sum(_shared(a, b) for a in one.contents for b in other.contents)
    return 3 * shared >= sum(map(len, (*one.contents, *other.contents)))


def _shared(one: Span, other: Span) -> int:
    return max(0, min(one.end, other.end) - max(one.start, other.start))


def _same_originator(one: Attribution, other: Attribution) -> bool:
    mine, its = one.steps[0].mention, other.steps[0].mention
    return mine is not None and its is not None and mine.overlaps(its)
