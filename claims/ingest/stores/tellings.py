"""Which statements of a store tell the claim that is asked for, and how."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import groupby

from claims.ingest.stores.readings import Asked, Statement
from claims.lineage.matching import Comparison, compare, stand
from claims.vocabulary import HedgeLevel, Polarity, Scope, Stance, weaker_of


@dataclass(frozen=True, slots=True)
class Told:
    """A statement that tells the claim or denies it, and how much of it."""

    statement: Statement
    polarity: Polarity
    scope: Scope


def tellings_of(asked: Asked, statements: Sequence[Statement]) -> tuple[Told, ...]:
    """The statements that tell the claim nearest to what is asked, or deny it."""
    nearest = _nearest(asked, statements)
    claim = replace(asked, level=nearest.found.hedge.level) if nearest else asked
    return tuple(
        told
        for _, ones in groupby(statements, key=lambda one: one.document)
        for told in _in_document(claim, ones)
    )


def _nearest(asked: Asked, statements: Iterable[Statement]) -> Statement | None:
    """The statement nearest to what is asked, as affirmed and as sure if possible."""
    compared = [(compare(asked.content, one.content), one) for one in statements]
    telling = [pair for pair in compared if pair[0].scope is not Scope.DIFFERENT]
    if not telling:
        return None
    return max(telling, key=lambda pair: _fit(asked, *pair))[1]


def _fit(asked: Asked, found: Comparison, one: Statement) -> tuple[bool, float, bool]:
    stands = stand(asked.polarity, one.found.meaning.polarity, found)[0]
    affirms = stands is Polarity.AFFIRMED
    return (affirms, found.nearness, one.found.hedge.level is asked.level)


def _in_document(asked: Asked, statements: Iterable[Statement]) -> Iterator[Told]:
    """The tellings of one document; who confirms "the report" tells it too."""
    for one in statements:
        polarity = one.found.meaning.polarity
        if _refers(asked, one):
            denied = one.content.denied != (polarity is Polarity.NEGATED)
            stands = Polarity.NEGATED if denied else Polarity.AFFIRMED
            yield Told(one, stands, _scope(asked.level, one, Scope.FULL))
            continue
        found = compare(asked.content, one.content)
        stands, scope = stand(asked.polarity, polarity, found)
        if scope is not Scope.DIFFERENT:
            yield Told(one, stands, _scope(asked.level, one, scope))


def _scope(level: HedgeLevel, one: Statement, scope: Scope) -> Scope:
    """The scope, or a weaker one where the teller is less sure than the claim is."""
    own = one.found.hedge.level
    less = own is not level and weaker_of(level, own) is own
    return Scope.WEAKER if less and scope is Scope.FULL else scope


def _refers(asked: Asked, one: Statement) -> bool:
    """Whether a statement only points to the claim: "denied it", "is not true"."""
    cue = one.found.chain[0].cue if one.found.chain else None
    judged = cue is not None and cue.stance in {Stance.DENYING, Stance.ENDORSING}
    if one.content.refers:
        negated = one.found.meaning.polarity is Polarity.NEGATED
        return judged or one.content.denied or negated
    return (
        judged
        and len(one.content.words) == 1
        and one.content.words <= asked.content.words
    )
