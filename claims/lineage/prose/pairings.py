"""Whether what stands together in a sentence stands together in its evidence."""

from collections.abc import Iterator, Sequence
from itertools import pairwise, permutations

from claims.lineage.drift.language.words import Token
from claims.lineage.prose.amounts import Figure, figures
from claims.lineage.prose.lexicon import ProseLexicon
from claims.lineage.prose.said import Told, Word
from claims.lineage.prose.values import Finding
from claims.vocabulary import ProseKind

_PLACING = frozenset(["to", "in", "on", "from", "at", "for", "under", "near"])
_GAPS = frozenset([",", "and", ";"])
_JOINS = frozenset(
    ["from", "than", "against", "compared", "and", "while", "but", ";", "whereas"]
)
_BOUNDS = frozenset(
    ["more", "than", "about", "some", "nearly", "over", "almost", "around"]
)
_CUTS = _JOINS | {",", "."}

SOON = 3  # tokens from "25 drivers" to "Portugal"

Side = tuple[str, ...]


def pairing_findings(told: Told, known: Sequence[Told]) -> Iterator[Finding]:
    """A detail that is another's there: "6 percent in A and 2 in B"."""
    for one in known:
        pairs = (*_parallels(one), *gapped(one.tokens))
        for (left, right), (other_left, other_right) in pairs:
            said = [token.lower for token in told.tokens]
            taken = _stand_together(said, left, other_right)
            if taken and right not in said and other_left not in said:
                yield _finding(told, left, other_right)
                return
        other = next(_misplaced(told, one), None)
        if other is not None:
            yield _finding(told, *other)
            return


def counted_findings(
    told: Told, known: Sequence[Told], lexicon: ProseLexicon
) -> Iterator[Finding]:
    """A figure right after one verb here, and right after another there.

    "Killed 152 and injured 39" for "killing 39 and injuring 152".
    """
    there = [pair for each in known for pair in _counted(each, lexicon)]
    for word, figure in _counted(told, lexicon):
        own = {low.low for one, low in there if one.same(word)}
        others = [one for one, low in there if low.low == figure.low]
        turned = own and figure.low not in own and others
        if turned and not any(
            figure.quantity.bound and figure.fits(low)
            for one, low in there
            if one.same(word)
        ):
            yield Finding(
                ProseKind.FIGURE,
                word.start,
                figure.end,
                f"The evidence has {told.shown(figure.start, figure.end)} "
                f"after another word than {told.shown(word.start, word.end)}.",
            )
            return


def _counted(told: Told, lexicon: ProseLexicon) -> Iterator[tuple[Word, Figure]]:
    """Each count with the word right before it that tells what happened to so many."""
    for figure in figures(told, lexicon):
        before = [word for word in told.words if word.end <= figure.start][-1:]
        for word in before:
            between = told.saying.text[word.end : figure.start].split()
            plain = not word.proper and set(between) <= _BOUNDS
            if plain and figure.quantity.measure == "count":
                yield word, figure


def _misplaced(told: Told, known: Told) -> Iterator[Side]:
    """A name and a figure in one part here, each of which has another there."""
    there = [part for part in _name_and_figures(known) if all(part)]
    said = {word.lower for word in told.words}
    for names, counts in _name_and_figures(told):
        for count in sorted(counts):
            own = {n for ns, cs in there if count in cs for n in ns}
            others = {n for ns, cs in there if count not in cs for n in ns} - own
            if own and not own & said and names & others:
                yield min(names & others), count


def _name_and_figures(told: Told) -> Iterator[tuple[frozenset[str], frozenset[str]]]:
    """The names and the figures of each part of a saying: "from 3 percent in May"."""
    ends = [n for n in range(len(told.tokens)) if _is_cut(told.tokens, n)]
    for begin, end in pairwise([-1, *ends, len(told.tokens)]):
        part = told.tokens[begin + 1 : end]
        named = (token.lower for token in part if token.capital and token.start)
        counts = (token.lower for token in part if _is_figure(token))
        yield frozenset(named), frozenset(counts)


def _is_cut(tokens: Sequence[Token], place: int) -> bool:
    """Whether a part of a saying ends; "from" ends one before a figure alone."""
    lower = tokens[place].lower
    counted = any(_is_figure(token) for token in tokens[place + 1 : place + 2])
    return lower in _CUTS and (lower != "from" or counted)


def _stand_together(said: Sequence[str], left: str, right: str) -> bool:
    """Whether the one comes soon after the other."""
    if left not in said or right not in said:
        return False
    return 0 < said.index(right) - said.index(left) <= SOON


def _parallels(known: Told) -> Iterator[tuple[Side, Side]]:
    """Each two pairs that one preposition joins, in both orders."""
    tokens = known.tokens
    found = [
        (n, (_left(tokens, n), tokens[n + 1].lower))
        for n in range(1, len(tokens) - 1)
        if tokens[n].lower in _PLACING
    ]
    for (n, one), (m, other) in permutations(found, 2):
        between = {token.lower for token in tokens[min(n, m) : max(n, m)]}
        distinct = one[0] != other[0] and one[1] != other[1]
        if distinct and tokens[n].lower == tokens[m].lower and between & _JOINS:
            yield one, other


def gapped(tokens: Sequence[Token]) -> Iterator[tuple[Side, Side]]:
    """Two who each have a figure by one verb: "A sold 3 million, B 4 million"."""
    for place in range(2, len(tokens)):
        bare = tokens[place - 1].capital and tokens[place - 2].lower in _GAPS
        before = [token for token in tokens[: place - 2] if _is_figure(token)]
        names = [
            token
            for token in tokens[: place - 2]
            if token.capital and before and token.start < before[-1].start
        ]
        if bare and names and _is_figure(tokens[place]):
            one = (names[-1].lower, before[-1].lower)
            other = (tokens[place - 1].lower, tokens[place].lower)
            yield from ((one, other), (other, one))


def _is_figure(token: Token) -> bool:
    return token.lower[:1].isdigit()


def _left(tokens: Sequence[Token], place: int) -> str:
    """The word before a preposition, or the figure that it measures."""
    before = tokens[max(0, place - SOON) : place]
    counted = next((one for one in reversed(before) if _is_figure(one)), None)
    return (counted or tokens[place - 1]).lower


def _finding(told: Told, one: str, other: str) -> Finding:
    found = [token for token in told.tokens if token.lower in {one, other}]
    start, end = found[0].start, found[-1].end
    why = f"“{one}” and “{other}” do not belong together in the evidence."
    return Finding(ProseKind.AGENT, start, end, why)
