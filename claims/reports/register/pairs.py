"""Which sources may be one, a page at a time."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from claims.models import Resemblance
from claims.reports.register.cards import cards_of
from claims.reports.register.values import Pair, PairPage
from claims.review import Sight
from claims.review.register import same_as
from claims.vocabulary import LIKENESS_WORDS, Likeness

AT_ONCE = 20  # pairs on a page


@dataclass(frozen=True, slots=True)
class PairsWanted:
    """Which pairs to show: of people without names or of others, and which page."""

    unnamed: bool = False
    number: int = 1


def gather_pairs(wanted: PairsWanted, sight: Sight) -> PairPage:
    """The pairs that wait for a judgement and name nobody hidden, the latest first."""
    hidden = sight.hides("first") | sight.hides("second")
    every = Resemblance.objects.unjudged().exclude(hidden)
    kind = every.unnamed() if wanted.unnamed else every.named()
    start = (wanted.number - 1) * AT_ONCE
    rows = list(kind.order_by("-id")[start : start + AT_ONCE + 1])
    pairs = tuple(pairs_of(rows[:AT_ONCE]))
    return PairPage(pairs, wanted.unnamed, wanted.number, len(rows) > AT_ONCE)


def pairs_of(rows: Iterable[Resemblance]) -> Iterator[Pair]:
    """The pairs as people read them; who are one by way of others are left out."""
    found = list(rows)
    keys = {key for row in found for key in (row.first_id, row.second_id)}
    cards, same = cards_of(keys), same_as(keys)
    for row in found:
        if row.second_id not in same[row.first_id]:
            why = LIKENESS_WORDS[Likeness(row.why)]
            yield Pair(row.pk, why, cards[row.first_id], cards[row.second_id])
