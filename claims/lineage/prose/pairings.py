"""Whether what stands together in a sentence stands together in its evidence."""

from collections.abc import Iterator, Sequence
from itertools import permutations

from claims.lineage.drift.language.words import Token
from claims.lineage.prose.lexicon import ProseLexicon
from claims.lineage.prose.said import Told, Word
from claims.lineage.prose.values import Finding
from claims.vocabulary import ProseKind

_PLACING = frozenset(["to", "in", "on", "from", "at", "for"])
_JOINS = frozenset(["and", "while", "but", ";", "whereas"])
_ARTICLES = (" a ", " an ", " the ")

Side = tuple[str, ...]


def pairing_findings(
    told: Told, known: Sequence[Told], lexicon: ProseLexicon
) -> Iterator[Finding]:
    """A detail that is another's there: "6 percent in A and 2 in B", "lorry driver"."""
    for one in known:
        for (left, right), (other_left, other_right) in _parallels(one):
            said = [token.lower for token in told.tokens]
            taken = left in said and other_right in said
            if taken and right not in said and other_left not in said:
                yield _finding(told, left, other_right)
                return
    yield from _modified(told, known, lexicon)


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


def _left(tokens: Sequence[Token], place: int) -> str:
    """The word before a preposition, or the figure that it measures."""
    before = tokens[place - 2].lower if place > 1 else ""
    return before if before[:1].isdigit() else tokens[place - 1].lower


def _modified(
    told: Told, known: Sequence[Told], lexicon: ProseLexicon
) -> Iterator[Finding]:
    """A thing told of by the name of another thing: "train driver" for "lorry"."""
    for kind, thing in _compounds(told, lexicon):
        there = [
            [w for w, head in _compounds(each, lexicon) if head.stem == thing.stem]
            for each in known
        ]
        others = [word for each in there for word in each]
        heads = [w for each in known for w in each.words if w.stem == thing.stem]
        named = any(_is_thing(kind, each, lexicon) for each in known)
        if named and 0 < len(heads) == len(others):
            if not any(kind.same(word) for word in others):
                yield _finding(told, kind.lower, thing.lower)
                return


def _compounds(told: Told, lexicon: ProseLexicon) -> Iterator[tuple[Word, Word]]:
    """Each two words that stand together, neither a name nor a verb in the past."""
    for one, other in zip(told.words, told.words[1:], strict=False):
        if other.place == one.place + 1:
            if _is_plain(told, one, lexicon) and _is_plain(told, other, lexicon):
                yield one, other


def _is_plain(told: Told, word: Word, lexicon: ProseLexicon) -> bool:
    """Whether a word is neither a name, nor a verb, nor another's ("victim's")."""
    verb = lexicon.drift.is_past(word.lower) or word.lower in lexicon.pasts
    owns = told.saying.text[word.start : word.end].endswith(("'s", "’s", "s'", "s’"))
    attributes = word.stem in lexicon.saying | lexicon.speech
    return not (word.proper or word.small or verb or owns or attributes)


def _is_thing(word: Word, known: Told, lexicon: ProseLexicon) -> bool:
    """Whether a word ends there what an article opens: "a fast train hit"."""
    by_place = {one.place: one for one in known.words}
    text = known.saying.text.lower()
    for other in known.words:
        after = by_place.get(other.place + 1)
        ends = after is None or not _is_plain(known, after, lexicon)
        first = other
        while first.place - 1 in by_place:
            first = by_place[first.place - 1]
        opened = (" " + text[: first.start]).endswith(_ARTICLES)
        if other.stem == word.stem and ends and opened:
            return True
    return False


def _finding(told: Told, one: str, other: str) -> Finding:
    found = [token for token in told.tokens if token.lower in {one, other}]
    start, end = found[0].start, found[-1].end
    why = f"“{one}” and “{other}” do not belong together in the evidence."
    return Finding(ProseKind.AGENT, start, end, why)
