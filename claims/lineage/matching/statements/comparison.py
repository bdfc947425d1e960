"""What one statement is to another: the same, its contrary, less, or something else."""

from dataclasses import dataclass

from claims.lineage.matching.statements.content import Content
from claims.vocabulary import Polarity, Scope

HALF = 0.5  # of the claim's words that a telling shares at least
THIRD = 0.34  # of a telling's own words that it shares with the claim at least
MOST = 0.75  # of its own, where it says less; of the claim's, where nothing happens
NEARLY_ALL = 0.8  # of the claim's, where the telling says much besides


@dataclass(frozen=True, slots=True)
class Comparison:
    """How a telling compares to a claim, before anybody's polarity is looked at.

    `contrary` is set where its words deny what the claim's affirm; `excludes` where it
    counts or dates the same otherwise, so that both cannot hold, though both may fail;
    `nearness`, 0..1, says how much of both is shared.
    """

    scope: Scope
    nearness: float
    contrary: bool = False
    excludes: bool = False


def compare(claim: Content, telling: Content) -> Comparison:
    """What a telling says of what a claim says."""
    shared = claim.words & telling.words
    nearness = _nearness(claim, telling)
    if not _speaks_of_it(claim, telling, shared) or _elsewhere(claim, telling):
        return Comparison(Scope.DIFFERENT, nearness)
    contrary = _turned(claim, telling, shared) != (claim.denied != telling.denied)
    excludes = _other_figures(claim, telling)
    against = contrary or excludes
    scope = Scope.FULL if against else _scope(claim, telling)
    return Comparison(scope, nearness, contrary=contrary, excludes=excludes)


def stand(
    claim: Polarity, telling: Polarity, comparison: Comparison
) -> tuple[Polarity, Scope]:
    """Whether a telling affirms a claim, and how much of it.

    Two polarities are those of the words. Who denies another number does not thereby
    affirm the claim's.
    """
    same = claim is telling
    if comparison.excludes and same:
        return Polarity.NEGATED, comparison.scope
    if comparison.excludes:
        return Polarity.NEGATED, Scope.DIFFERENT
    affirms = same != comparison.contrary
    return Polarity.AFFIRMED if affirms else Polarity.NEGATED, comparison.scope


def _nearness(claim: Content, telling: Content) -> float:
    """The share of words and figures that two statements have in common."""
    ones, others = _everything(claim), _everything(telling)
    both = len(ones) + len(others)
    return 2 * len(ones & others) / both if both else 0.0


def _everything(one: Content) -> set[object]:
    return {*one.meanings, *one.figures.counts, *one.figures.dates}


def _speaks_of_it(claim: Content, telling: Content, shared: frozenset[str]) -> bool:
    """Whether a telling names what happened, and enough of who and what."""
    if not shared or (claim.events and not claim.events & shared):
        return False
    ours, its = len(shared) / len(claim.words), len(shared) / len(telling.words)
    if its == 1 and telling.leans and claim.events:
        return True
    if len(shared) < min(2, len(claim.words)):
        return False
    enough = HALF if claim.events else MOST
    return ours > NEARLY_ALL or its >= MOST or (ours >= enough and its >= THIRD)


def _elsewhere(claim: Content, telling: Content) -> bool:
    """Whether a telling sets another name where the claim has one: "to Syria"."""
    ours, theirs = dict(claim.names), dict(telling.names)
    words = telling.words | claim.words
    return any(
        name != theirs[place]
        and name not in telling.words
        and theirs[place] not in claim.words
        and {name, theirs[place]} <= words
        for place, name in ours.items()
        if place in theirs
    )


def _turned(claim: Content, telling: Content, shared: frozenset[str]) -> bool:
    """Whether a shared word stands in one for what its contrary says in the other."""
    return any(
        meaning.name in shared
        and meaning not in claim.meanings
        and not _both_signs(claim, meaning.name)
        and not _both_signs(telling, meaning.name)
        for meaning in telling.meanings
    )


def _both_signs(one: Content, name: str) -> bool:
    return sum(meaning.name == name for meaning in one.meanings) > 1


def other_dates(claim: Content, telling: Content) -> bool:
    """Whether each has one date, and they differ."""
    ours, theirs = claim.figures.dates, telling.figures.dates
    return _one_kind(ours, theirs) and not ours & theirs


def _other_figures(claim: Content, telling: Content) -> bool:
    """Whether both count or date one thing, and differ."""
    return other_dates(claim, telling) or _other_counts(claim, telling)


def _other_counts(claim: Content, telling: Content) -> bool:
    ours, theirs = claim.figures.counts, telling.figures.counts
    if len(ours) != 1 or len(theirs) != 1:
        return False
    (mine, open_mine), (its, open_its) = *ours, *theirs
    if open_mine or open_its:
        return (open_its and its > mine) or (open_mine and mine > its and not open_its)
    return mine != its


def _one_kind(ours: frozenset[str], theirs: frozenset[str]) -> bool:
    """Whether two sets of dates each have one date, both of a form."""
    if len(ours) != 1 or len(theirs) != 1:
        return False
    forms = {(" " in date, date[0].isdigit()) for date in (*ours, *theirs)}
    return len(forms) == 1


def _scope(claim: Content, telling: Content) -> Scope:
    """How much of the claim a telling that does not exclude it says."""
    if telling.tentative and not claim.tentative:
        return Scope.WEAKER
    if claim.figures.counts and not telling.figures.counts:
        return Scope.PARTIAL
    bounded = {open_end for _, open_end in telling.figures.counts}
    exact = {open_end for _, open_end in claim.figures.counts}
    return Scope.PARTIAL if True in bounded and exact == {False} else Scope.FULL
