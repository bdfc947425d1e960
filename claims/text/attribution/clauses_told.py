"""All the clauses of one utterance that attribute, those inside others joined."""

from collections.abc import Iterator, Sequence
from itertools import chain

from claims.text.attribution.clauses.grammar import Grammar
from claims.text.attribution.clauses.words import Range
from claims.text.attribution.cues.besides import prepositions, pretexts
from claims.text.attribution.cues.nouns import nouns, rejected
from claims.text.attribution.cues.opinions import opinions
from claims.text.attribution.cues.passives import passives
from claims.text.attribution.cues.verbs import verbs
from claims.text.attribution.relaying.nesting import nest
from claims.text.attribution.relaying.reported import Reported
from claims.text.attribution.relaying.running import add_runners

_POINTING = frozenset(["this", "that", "it", "so", "them", "these", "those"])


def clauses_told(grammar: Grammar, own: frozenset[str]) -> list[Reported]:
    """The clauses in order, without those that only pass on another of them.

    A clause has no contents where its words are not found: "denied this".
    """
    reported = sorted(_found(grammar, own), key=lambda one: one.start)
    add_runners(grammar, reported)
    nest(grammar, reported)
    for one in reported:
        one.contents = [each for each in one.contents if not _points(grammar, each)]
    return [one for one in reported if not one.passed_on]


def _found(grammar: Grammar, own: frozenset[str]) -> Iterator[Reported]:
    """What verbs and prepositions attribute, and what else is free of them."""
    beside = list(prepositions(grammar, own))
    taken = [(one.start, one.chain.end) for one in beside]
    plain = [*verbs(grammar, own, taken), *beside, *pretexts(grammar)]
    yield from plain
    others = (passives(grammar), nouns(grammar), rejected(grammar), opinions(grammar))
    for one in chain.from_iterable(others):
        if not _overlaps(one, plain):
            yield one


def _overlaps(one: Reported, others: Sequence[Reported]) -> bool:
    """Whether other clauses attribute some of the same words, and not all of it.

    "The Post reported the widow's claim that C" holds whose claim it is.
    """
    start, end = one.contents[0]
    return any(
        found[0] < end and start < found[1] and found != (one.start, end)
        for other in others
        for found in other.contents
    )


def _points(grammar: Grammar, found: Range) -> bool:
    """Whether the words only point at what was said before."""
    return found[1] - found[0] == 1 and grammar.lower[found[0]] in _POINTING
