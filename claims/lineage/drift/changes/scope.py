"""Whether a telling goes further, or less far, than the other: discussed, agreed."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from claims.lineage.drift.change import Change, shown
from claims.lineage.drift.changes.manners import Manner, put_forward
from claims.lineage.drift.language.entries import Ladder
from claims.lineage.drift.language.lexicon import DriftLexicon
from claims.lineage.drift.language.reading import Read
from claims.lineage.drift.language.words import tokens, without_articles
from claims.lineage.drift.telling import Words
from claims.vocabulary import ChangeKind, Phrase

_DID = frozenset([Manner.FACT, Manner.UNDER_WAY])
_FURTHER = "%(second)s goes further than %(first)s"
LESS_FAR = "%(second)s goes less far than %(first)s"
_WILL = frozenset([Manner.PREDICTION, Manner.PLAN, Manner.ARRANGED])


@dataclass(frozen=True, slots=True)
class Standing:
    """A rank on a ladder with the words for it, and the token of the claim after."""

    rank: int
    words: Words
    after: int


def scope_change(earlier: Read, later: Read, lexicon: DriftLexicon) -> Change | None:
    """The first ladder on which the two stand on different rungs."""
    before, after = standings(earlier, lexicon), standings(later, lexicon)
    for ladder in dict.fromkeys([*before, *after]):
        low, high = before.get(ladder), after.get(ladder)
        first = low or _plain(ladder, earlier, later, high, lexicon)
        second = high or _plain(ladder, later, earlier, low, lexicon)
        same = _ranks(earlier, lexicon, ladder) == _ranks(later, lexicon, ladder)
        if first and second and first.rank != second.rank and not same:
            return _change(first, second)
    return None


def other_act(earlier: Read, later: Read, lexicon: DriftLexicon) -> bool:
    """Whether the two tell of different acts: of talks, and of what was agreed."""
    before, after = standings(earlier, lexicon), standings(later, lexicon)
    return any(
        ladder.did and before[ladder].rank != after[ladder].rank
        for ladder in before.keys() & after.keys()
    )


def standings(one: Read, lexicon: DriftLexicon) -> Mapping[Ladder, Standing]:
    """Where a telling stands on each ladder, by the first words that say so.

    What is attributed by a word such as "proposed" stands where that word does.
    """
    found: dict[Ladder, Standing] = {}
    for ladder, standing in _all(one, lexicon):
        found.setdefault(ladder, standing)
    return found


def _ranks(one: Read, lexicon: DriftLexicon, ladder: Ladder) -> frozenset[int]:
    """All ranks of a ladder that a telling names: of "ten died, forty were hurt"."""
    return frozenset(each.rank for on, each in _all(one, lexicon) if on is ladder)


def _all(one: Read, lexicon: DriftLexicon) -> Iterator[tuple[Ladder, Standing]]:
    """The rungs of the cue, then those of the main clause."""
    yield from _of_cue(one, lexicon)
    for rung in lexicon.rungs.all_in(one.tokens[: one.main]):
        words = one.words(rung.first, rung.last)
        yield rung.row.ladder, Standing(rung.row.rank, words, rung.last)


def _of_cue(one: Read, lexicon: DriftLexicon) -> Iterator[tuple[Ladder, Standing]]:
    cue = one.telling.chain[0].cue if one.telling.chain else None
    if cue:
        for rung in lexicon.rungs.all_in(without_articles(tokens(cue.text))):
            yield rung.row.ladder, Standing(rung.row.rank, cue, 0)


def _plain(
    ladder: Ladder,
    one: Read,
    other: Read,
    standing: Standing | None,
    lexicon: DriftLexicon,
) -> Standing | None:
    """Where a telling stands that plainly says what the other only discusses.

    Below the other's rung it is no further step, but other words for the same.
    """
    act = _act(one, other, standing.after, lexicon) if standing else None
    if standing is None or act is None:
        return None
    manner = put_forward(one, other, lexicon).manner
    rank = ladder.did if manner in _DID else ladder.will
    if rank is None or manner not in _WILL | _DID or rank < standing.rank:
        return None
    return Standing(rank, act, 0)


def _act(one: Read, other: Read, place: int, lexicon: DriftLexicon) -> Words | None:
    """The verb by which one tells what stands at a place of the other."""
    links = lexicon.small.links
    while place < len(other.tokens) and other.tokens[place].lower in links:
        place += 1
    if place == len(other.tokens):
        return None
    named = other.tokens[place].lower
    infinitive = place > 0 and other.tokens[place - 1].lower in {"to", "not"}
    for index, token in enumerate(one.tokens):
        inflected = infinitive or token.lower != named
        if inflected and lexicon.stem(token.lower) == lexicon.stem(named):
            return one.words(index, index + 1)
    return None


def _change(first: Standing, second: Standing) -> Change:
    """The step from one rung to another."""
    told = _FURTHER if second.rank > first.rank else LESS_FAR
    sentence = Phrase(told, first=shown(first.words), second=shown(second.words))
    return Change(ChangeKind.SCOPE, first.words, second.words, sentence)
