"""Who is meant by the words before a verb, and whether two of them can be one."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import takewhile

from claims.lineage.prose.lexicon import ProseLexicon
from claims.lineage.prose.said import Told, Word

_OF = (
    frozenset(["of", "at", "for", "from", "in", "on", "near", "with", "to", "by"])
    | frozenset(["opposite", "behind", "between", "under", "over", "into", "about"])
    | frozenset(["against", "within", "who", "which", "that", "whose", "where"])
)
_STANDS_FOR = frozenset(["office", "side", "camp", "team", "people"])
_ONE = (" a", " an")


@dataclass(frozen=True, slots=True)
class Party:
    """Who is meant.

    `heads` are the common nouns that say what they are, `names` what they are called,
    `of` the names of whom they belong to. Who is `fresh` was not told of before: "a
    doctor".
    """

    heads: tuple[Word, ...]
    names: tuple[Word, ...]
    of: tuple[Word, ...]
    fresh: bool


def party(words: Sequence[Word], told: Told, lexicon: ProseLexicon) -> Party:
    """Who is meant by some words of a saying, between whose commas are other names."""
    heads: list[Word] = []
    names: list[Word] = []
    of: list[Word] = []
    for part in _parts(words, told):
        core = _core(part, told, lexicon)
        named = [w for w in core if w.proper and not _is_title(w, core, lexicon)]
        if core[-1] in named:
            owning = [word for word in named[:-1] if _owns(word, told)]
            names += [word for word in named if word not in owning]
            heads += [w for w in core if w not in named and w not in owning]
            of += owning
        else:
            all_said = _is_office(core[-1], lexicon)  # pilots' association: pilots
            heads += [w for w in core if w not in named] if all_said else [core[-1]]
            of += named
        of += [word for word in part if word.proper and word not in core]
    return Party(tuple(heads), tuple(names), tuple(of), _is_fresh(words, told))


def _core(part: Sequence[Word], told: Told, lexicon: ProseLexicon) -> list[Word]:
    """The words before any preposition, and before "cited by" and the like."""
    core = [word for word in part if not _between(part[0], word, _OF, told)]
    ends = (n for n, word in enumerate(core) if lexicon.drift.is_past(word.lower))
    core = core[: next((n for n in ends if n), None)]
    return core[:-1] if len(core) > 1 and core[-1].lower in _STANDS_FOR else core


def are_one(one: Party, other: Party) -> bool:
    """Whether two parties have a name in common, or else what they are.

    What is Iran's is not what is Russia's.
    """
    if _met(one.names, (*other.names, *other.of)) or _met(one.of, other.names):
        return True
    others = one.of and other.of and not _met(one.of, other.of)
    alike = _met(one.heads, (*other.heads, *other.names))
    return (alike or _met(one.names, other.heads)) and not others


def apart(one: Party, other: Party, lexicon: ProseLexicon) -> bool:
    """Whether two parties cannot be one and the same, nor one speak for the other."""
    if are_one(one, other):
        return False
    if one.names and other.names:
        return not (_may_speak(one, lexicon) or _may_speak(other, lexicon))
    if not one.names and not other.names:
        return True
    if may_be_any(one, other, lexicon):
        return False
    named, unnamed = (one, other) if one.names else (other, one)
    return unnamed.fresh or bool(unnamed.of) or bool(named.heads)


def meant(one: Party, told: Told, lexicon: ProseLexicon) -> Party:
    """A party by the name with which its saying opens, where it has only "the firm"."""
    if one.names or not _is_general(one, lexicon):
        return one
    opening = list(takewhile(lambda word: word.proper, told.words))
    if not opening or opening[0].place:
        return one
    return replace(one, names=tuple(opening))


def may_be_any(one: Party, other: Party, lexicon: ProseLexicon) -> bool:
    """Whether one has a name, and the other's word may stand for many names."""
    named, unnamed = (one, other) if one.names else (other, one)
    person = any(head.lower in lexicon.offices for head in named.heads)
    some = bool(named.names) and not unnamed.names
    return some and not person and _is_general(unnamed, lexicon)


def known_as(one: Party, parties: Iterable[Party]) -> Party:
    """A party with what others of its name are told to be."""
    same = [each for each in parties if _met(one.names, each.names)]
    return Party(
        (*one.heads, *(head for each in same for head in each.heads)),
        one.names,
        (*one.of, *(name for each in same for name in each.of)),
        one.fresh,
    )


def _may_speak(one: Party, lexicon: ProseLexicon) -> bool:
    """Whether it has an office, and nothing tells for whom."""
    return not one.of and any(head.lower in lexicon.offices for head in one.heads)


def _is_general(one: Party, lexicon: ProseLexicon) -> bool:
    """Whether its word may stand for many: "the company", "the group"."""
    return not one.of and any(head.lower in lexicon.general for head in one.heads)


def _parts(words: Sequence[Word], told: Told) -> Iterator[Sequence[Word]]:
    """The words between one comma and the next."""
    begin = 0
    for n in range(1, len(words)):
        if _between(words[n - 1], words[n], {","}, told):
            yield words[begin:n]
            begin = n
    if words:
        yield words[begin:]


def _between(
    one: Word, other: Word, some: frozenset[str] | set[str], told: Told
) -> bool:
    return any(token.lower in some for token in told.tokens[one.place : other.place])


def _is_office(word: Word, lexicon: ProseLexicon) -> bool:
    return word.lower in lexicon.offices | lexicon.general


def _is_title(word: Word, core: Sequence[Word], lexicon: ProseLexicon) -> bool:
    """Whether a word with a capital is no name: "Economist Lam", "President Rey"."""
    person = word.lower in lexicon.people and word is not core[-1]
    return person or _is_office(word, lexicon)


def _owns(word: Word, told: Told) -> bool:
    return told.saying.text[word.start : word.end].endswith(("'s", "’s", "s'", "s’"))


def _is_fresh(words: Sequence[Word], told: Told) -> bool:
    """Whether "a" stands before the first, or nothing before several: "Officials"."""
    before = told.saying.text[: words[0].start].rstrip().lower() if words else ""
    several = not before and words[-1].lower.endswith("s") and not words[-1].proper
    return several or (" " + before).endswith(_ONE)


def _met(some: Sequence[Word], others: Sequence[Word]) -> bool:
    return any(one.same(other) for one in some for other in others)
