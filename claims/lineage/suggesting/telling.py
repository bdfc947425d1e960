"""Whether one statement tells another, denies it, or only points to it."""

from dataclasses import dataclass

from claims.lineage.matching import Comparison, Content, compare, stand
from claims.vocabulary import HedgeLevel, Polarity, Scope, Stance, weaker_of

JUDGING = frozenset([Stance.DENYING, Stance.ENDORSING])


@dataclass(frozen=True, slots=True)
class Said:
    """What somebody said, and how; `judged` where the cue denies or endorses it."""

    content: Content
    polarity: Polarity
    level: HedgeLevel
    judged: bool = False


@dataclass(frozen=True, slots=True)
class Told:
    """That a telling affirms a claim or denies it, and how much of it.

    `compared` is None where it only points to the claim.
    """

    polarity: Polarity
    scope: Scope
    compared: Comparison | None = None


def tells(claim: Said, telling: Said) -> Told | None:
    """What a telling says of a claim in words of its own; None where nothing."""
    found = compare(claim.content, telling.content)
    stands, scope = stand(claim.polarity, telling.polarity, found)
    if scope is Scope.DIFFERENT:
        return None
    return Told(stands, _scope(claim, telling, scope), found)


def points(claim: Said, telling: Said) -> Told | None:
    """What a telling says of a claim that it only points to; None where it does not.

    "Confirmed it", "is not true": who points affirms, unless the words deny.
    """
    if not _points(claim, telling):
        return None
    denied = telling.content.denied != (telling.polarity is Polarity.NEGATED)
    stands = Polarity.NEGATED if denied else Polarity.AFFIRMED
    scope = Scope.WEAKER if telling.content.tentative else Scope.FULL
    return Told(stands, _scope(claim, telling, scope))


def _points(claim: Said, telling: Said) -> bool:
    one = telling.content
    if one.refers:
        negated = telling.polarity is Polarity.NEGATED
        return telling.judged or one.denied or negated
    return telling.judged and len(one.words) == 1 and one.words <= claim.content.words


def _scope(claim: Said, telling: Said, scope: Scope) -> Scope:
    """The scope, or a weaker one where the teller is less sure than the claim is."""
    less = (
        telling.level is not claim.level
        and weaker_of(claim.level, telling.level) is telling.level
    )
    return Scope.WEAKER if less and scope is Scope.FULL else scope
