"""Whether two parties that are told of can be one and the same."""

from collections.abc import Iterable, Sequence

from claims.lineage.drift.changes.who.spelling import abbreviates, alike
from claims.lineage.prose.lexicon import ProseLexicon
from claims.lineage.prose.parties import Party
from claims.lineage.prose.said import PLACE, Word

_PEOPLE = frozenset(
    ["man", "woman", "person", "couple", "businessman", "politician", "lawmaker"]
)
DESCRIBED = 2  # words that tell enough of somebody


def is_one(one: Party, other: Party) -> bool:
    """Whether they share a name, its initials, or what they are.

    What is Iran's is not what is Russia's.
    """
    if _share_name(one.names, (*other.names, *other.of)):
        return True
    if _share_name(one.of, other.names) or _initials(one, other):
        return True
    if _initials(other, one):
        return True
    if one.of and other.of and not _share_name(one.of, other.of):
        return False
    heads = any(a.same(b) for a in one.heads for b in other.heads)
    return (
        heads
        or _are_stems(one.heads, other.names)
        or _are_stems(one.names, other.heads)
    )


def _share_name(some: Sequence[Word], others: Sequence[Word]) -> bool:
    """Whether both have a name, in some spelling, or a place and its people.

    Of two names of several words that is the last, or two of them.
    """
    met = [one for one in some if any(_is_name(one, other) for other in others)]
    few = min(len(some), len(others))
    last = any(_is_name(one, others[-1]) for one in met)
    return len(met) > 1 or (bool(met) and (few == 1 or last))


def _is_name(one: Word, other: Word) -> bool:
    return alike(one.lower, other.lower) or bool(_places(one) & _places(other))


def _places(word: Word) -> frozenset[str]:
    return frozenset(name for name in word.names if name.startswith(PLACE))


def _are_stems(some: Sequence[Word], others: Sequence[Word]) -> bool:
    return any(one.stem == other.stem for one in some for other in others)


def are_two(
    one: Party,
    other: Party,
    parties: Iterable[Party],
    words: Sequence[Word],
    lexicon: ProseLexicon,
) -> bool:
    """Whether the one, whom the evidence names, is surely not the other.

    Who has no name may be any other that has one, unless the evidence tells of them as
    of somebody new; and "the company" may be any.
    """
    if is_one(one, other) or _may_be_kin(one, other, lexicon):
        return False
    if of_others(one, other, words):
        return True
    themselves = [each for each in parties if is_one(one, each)]
    if not themselves and not _are_named(one, words):
        return False
    if bool(one.names) == bool(other.names):
        return bool(one.names) or not (_is_any(one, lexicon) or _is_any(other, lexicon))
    return _is_another(one, other, themselves, lexicon)


def _may_be_kin(one: Party, other: Party, lexicon: ProseLexicon) -> bool:
    """Whether neither has a name, and they are near in meaning: "clip", "video"."""
    if one.names or other.names or not (one.heads and other.heads):
        return False
    if is_person(one, lexicon) or is_person(other, lexicon):
        return False
    groups = lexicon.near.get(one.heads[-1].stem, frozenset())
    return bool(groups & lexicon.near.get(other.heads[-1].stem, frozenset()))


def _are_named(one: Party, words: Sequence[Word]) -> bool:
    """Whether all names of somebody are among some words."""
    known = {word.lower for word in words}
    return bool(one.names) and all(name.lower in known for name in one.names)


def _is_another(
    one: Party, other: Party, themselves: Sequence[Party], lexicon: ProseLexicon
) -> bool:
    """Whether of two, one of whom has a name, the unnamed is surely another."""
    unnamed, named = (other, one) if one.names else (one, other)
    new = one is unnamed and any(each.fresh for each in themselves)
    person = is_person(named, lexicon) and _is_body(unnamed, lexicon)
    if person or unnamed.fresh or unnamed.of or new:
        return True
    told = bool(named.heads) or len(unnamed.heads) > 1  # "the finance ministry"
    return told and not _is_any(unnamed, lexicon)


def of_others(one: Party, other: Party, words: Sequence[Word]) -> bool:
    """Whether they are alike, and each another's: Iran's ministry, and Russia's."""
    alike = any(a.same(b) for a in one.heads for b in other.heads)
    known = any(name.same(word) for name in one.of for word in words)
    apart = one.of and other.of and not _share_name(one.of, other.of)
    return bool(alike and known and apart and not one.names and not other.names)


def is_described(who: Party, words: Sequence[Word]) -> bool:
    """Whether somebody without a name is all that is told: who "led the study"."""
    alone = who.names or len(who.heads) < DESCRIBED
    return not alone and all(any(h.same(word) for word in words) for h in who.heads)


def is_person(one: Party, lexicon: ProseLexicon) -> bool:
    """Whether somebody is told to be one person."""
    known = lexicon.offices | lexicon.people
    return any(head.lower in known for head in one.heads)


def _is_body(one: Party, lexicon: ProseLexicon) -> bool:
    heads = {head.lower for head in one.heads}
    return bool(heads & lexicon.general) and heads.isdisjoint(_PEOPLE)


def _is_any(one: Party, lexicon: ProseLexicon) -> bool:
    """Whether its word may stand for many: "the company", "the minister"."""
    heads = {head.lower for head in one.heads}
    alone = not one.of and len(heads) == 1
    return alone and not heads.isdisjoint(lexicon.general | lexicon.offices)


def _initials(one: Party, other: Party) -> bool:
    """Whether the one's name is the initials of the other's."""
    short = _text(one.names)
    words = sorted({*other.names, *other.heads, *other.of}, key=lambda word: word.start)
    return len(one.names) == 1 and abbreviates(short, _text(words))


def _text(words: Sequence[Word]) -> str:
    return " ".join(word.lower for word in words)
