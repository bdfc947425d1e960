"""Which statements of a store tell the claim that is asked for, and how."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import groupby

from claims.ingest.stores.readings import Statement
from claims.lineage.matching import Comparison, compare, stand
from claims.lineage.suggesting import Said, points, tells
from claims.vocabulary import Polarity, Scope


@dataclass(frozen=True, slots=True)
class Told:
    """A statement that tells the claim or denies it, and how much of it."""

    statement: Statement
    polarity: Polarity
    scope: Scope


def tellings_of(asked: Said, statements: Sequence[Statement]) -> tuple[Told, ...]:
    """The statements that tell the claim nearest to what is asked, or deny it."""
    nearest = _nearest(asked, statements)
    claim = replace(asked, level=nearest.said.level) if nearest else asked
    return tuple(
        told
        for _, ones in groupby(statements, key=lambda one: one.document)
        for told in _in_document(claim, ones)
    )


def _nearest(asked: Said, statements: Iterable[Statement]) -> Statement | None:
    """The statement nearest to what is asked, as affirmed and as sure if possible."""
    compared = [(compare(asked.content, one.said.content), one) for one in statements]
    telling = [pair for pair in compared if pair[0].scope is not Scope.DIFFERENT]
    if not telling:
        return None
    return max(telling, key=lambda pair: _fit(asked, *pair))[1]


def _fit(asked: Said, found: Comparison, one: Statement) -> tuple[bool, float, bool]:
    stands = stand(asked.polarity, one.said.polarity, found)[0]
    affirms = stands is Polarity.AFFIRMED
    return (affirms, found.nearness, one.said.level is asked.level)


def _in_document(asked: Said, statements: Iterable[Statement]) -> Iterator[Told]:
    """The tellings of one document; who confirms "the report" tells it too."""
    for one in statements:
        found = points(asked, one.said) or tells(asked, one.said)
        if found:
            yield Told(one, found.polarity, found.scope)
