"""Whether who acts, and on whom, is as the evidence tells it."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from claims.lineage.prose.lexicon import ProseLexicon
from claims.lineage.prose.matching import Aligned
from claims.lineage.prose.said import Told, Word
from claims.lineage.prose.values import Finding
from claims.vocabulary import ProseKind

# What is told after these is neither who acts nor on whom.
_PLACED = frozenset(["in", "on", "at", "after", "before", "during", "near"])
_ASIDE = _PLACED | {"for", "from", "of", "over", "about"}
_BE = frozenset(["is", "are", "was", "were", "be", "been", "being"])


@dataclass(frozen=True, slots=True)
class Deed:
    """A verb with the words before and after it in its clause, agents first."""

    verb: Word
    agents: tuple[Word, ...]
    patients: tuple[Word, ...]


def role_findings(
    told: Told, near: Sequence[Aligned], lexicon: ProseLexicon
) -> Iterator[Finding]:
    """A deed whose agent and patient have changed places."""
    for deed in _deeds(told, lexicon):
        for one in near:
            alike = [e for e in _deeds(one.known, lexicon) if deed.verb.same(e.verb)]
            if any(_met(deed.agents, other.agents) for other in alike):
                continue
            for other in alike:
                if _swapped(deed, other) or _another(deed, other, told, one.known):
                    yield _finding(deed, told)
                    return


def _swapped(deed: Deed, other: Deed) -> bool:
    """Whether the one's agents are the other's patients, and the reverse."""
    there = _met(deed.agents, other.patients) and not _met(deed.agents, other.agents)
    back = _met(deed.patients, other.agents) and not _met(deed.patients, other.patients)
    return there and back


def _another(deed: Deed, other: Deed, told: Told, known: Told) -> bool:
    """Whether a name acts that does not act there.

    Who acts there is left out, or stands after the verb.
    """
    here, there = _named(deed, known), _named(other, told)
    if not here and not there:
        return _crossed(deed, other, told, known)
    if not here or not there or _met(here, there):
        return False
    if not _met(there, told.words):
        return _met(here, known.words)
    return _met(here, _later(known, other.verb)) and _met(
        there, _later(told, deed.verb)
    )


def _crossed(deed: Deed, other: Deed, told: Told, known: Told) -> bool:
    """Whether each acts where the other comes after the verb: guards freed thieves."""
    here, there = deed.agents, other.agents
    after, before = _all_later(told, deed.verb), _all_later(known, other.verb)
    return not _met(here, there) and _met(here, before) and _met(there, after)


def _all_later(told: Told, verb: Word) -> list[Word]:
    return [word for word in told.words if word.place > verb.place]


def _named(deed: Deed, beside: Told) -> list[Word]:
    """The names among who acts; a first word is one where the other has it as one."""
    names = {word.lower for word in beside.words if word.proper}
    return [word for word in deed.agents if word.proper or word.lower in names]


def _later(told: Told, verb: Word) -> list[Word]:
    """The names after a verb."""
    return [word for word in told.words if word.proper and word.place > verb.place]


def _met(some: Sequence[Word], others: Sequence[Word]) -> bool:
    """Whether they have one in common: a name, where both have names."""
    names = [word for word in some if word.proper], [w for w in others if w.proper]
    ours, theirs = names if all(names) else (some, others)
    return any(one.same(other) for one in ours for other in theirs)


def _deeds(told: Told, lexicon: ProseLexicon) -> Iterator[Deed]:
    """Each verb in the past, or after "will", with those around it in its clause."""
    for place, word in enumerate(told.words):
        if _is_verb(told, word, lexicon) and word.stem not in lexicon.saying:
            before = _clause(told, place, -1, lexicon)
            after = _clause(told, place, 1, lexicon)
            if _is_passive(told, word):
                by = _after_by(told, word, after)
                yield Deed(word, by, before)
            else:
                yield Deed(word, before, after)


def _is_verb(told: Told, word: Word, lexicon: ProseLexicon) -> bool:
    small, place = lexicon.drift.small, word.place
    before = told.tokens[place - 1].lower if place else ""
    past = lexicon.drift.is_past(word.lower) or word.lower in lexicon.pasts
    return past or before in small.auxiliaries


def _is_passive(told: Told, word: Word) -> bool:
    before = [token.lower for token in told.tokens[max(0, word.place - 2) : word.place]]
    return bool(_BE & set(before))


def _clause(
    told: Told, place: int, step: int, lexicon: ProseLexicon
) -> tuple[Word, ...]:
    """The words on one side of a verb up to the end of its clause."""
    found: list[Word] = []
    index = told.words[place].place + step
    by_place = {word.place: word for word in told.words if not word.small}
    while 0 <= index < len(told.tokens):
        lower = told.tokens[index].lower
        if lower in lexicon.breaks or lower == "that":
            break
        if lower in _ASIDE:
            if step > 0:
                break
            found.clear()
        if index in by_place:
            found.append(by_place[index])
        index += step
    return tuple(found)


def _after_by(told: Told, verb: Word, after: Sequence[Word]) -> tuple[Word, ...]:
    """The words after "by"; nobody where none is named."""
    places = [n for n, token in enumerate(told.tokens) if token.lower == "by"]
    by = next((n for n in places if n > verb.place), None)
    return tuple(word for word in after if by is not None and word.place > by)


def _finding(deed: Deed, told: Told) -> Finding:
    start, end = deed.verb.start, deed.verb.end
    why = f"Somebody else does, or suffers, {told.shown(start, end)} in the evidence."
    return Finding(ProseKind.AGENT, start, end, why)
