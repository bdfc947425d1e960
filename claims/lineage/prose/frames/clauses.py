"""Whether two words are told of two that the evidence keeps apart."""

from collections.abc import Sequence

from claims.lineage.prose.amounts import figures
from claims.lineage.prose.frames.identity import is_one
from claims.lineage.prose.frames.regions import Region, subjects_of
from claims.lineage.prose.lexicon import ProseLexicon
from claims.lineage.prose.matching import is_told, opposites, telling
from claims.lineage.prose.said import Told, Word

TOLD = 0.6  # of what a verb tells beside itself: so much the contrary must tell
LESS = 0.3  # by how much less the same verb must tell of it


def apart(
    word: Word, told: Told, other: Word, known: Told, lexicon: ProseLexicon
) -> bool:
    """Whether a word there is told of somebody whom the sentence does not name.

    "Shares fell" is no contrary of "the firm expects growth".
    """
    there = _clause_of(other, known, lexicon)
    here = _clause_of(word, told, lexicon)
    if there is None or here is None or there.guessed or here.guessed:
        return False
    if other != there.verb:
        return False
    whom = (*there.who.names, *there.who.heads)
    named = any(one.same(other) for one in whom for other in told.words)
    if named or is_one(here.who, there.who):
        return False
    return word != here.verb or _is_known(here, known)


def told_beside(word: Word, told: Told, known: Told, lexicon: ProseLexicon) -> float:
    """How much of the clause that a word stands in a sentence of the evidence has.

    The word itself and those that attribute are left out.
    """
    here = _clause_of(word, told, lexicon)
    clause = here.whole if here else telling(told, lexicon)
    words = [one for one in clause if one != word and one.stem not in lexicon.saying]
    found = figures(told, lexicon)
    counts = {one.low for one in found} & {one.low for one in figures(known, lexicon)}
    met = sum(is_told(one, known, lexicon) for one in words)
    whole = len(words) + len(found)
    return (met + len(counts)) / whole if whole else 1.0


def turned(
    verb: Word,
    told: Told,
    one: Told,
    known: Sequence[Told],
    lexicon: ProseLexicon,
) -> bool:
    """Whether what a verb tells is told by its contrary there, and not by itself.

    "Gained 2 percent on Friday" is the contrary of "lost 2 percent on Friday and rose
    on Monday".
    """
    here = _clause_of(verb, told, lexicon)
    if here is None or here.verb != verb:
        return False
    contrary = {other.place for other in opposites(verb, one, lexicon)}
    theirs = [one for each in known for one in subjects_of(each, lexicon)]
    against = [r for r in theirs if r.told is one and r.frame.verb.place in contrary]
    alike = [r for r in theirs if r.verb is not None and r.verb.same(verb)]
    most = max(map(here.rest_in, against), default=0)
    return most >= TOLD and most > max(map(here.rest_in, alike), default=0) + LESS


def _is_known(here: Region, known: Told) -> bool:
    """Whether a sentence of the evidence names whom a clause tells of."""
    whom = (*here.who.names, *here.who.heads)
    return any(one.same(other) for one in whom for other in known.words)


def _clause_of(word: Word, told: Told, lexicon: ProseLexicon) -> Region | None:
    """The clause whose verb a word is, or that has it after its verb."""
    found = [
        one
        for one in subjects_of(told, lexicon)
        if one.frame.rest[0] <= word.place < one.frame.rest[1]
    ]
    return found[-1] if found else None
