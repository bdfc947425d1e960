"""Whether a clause tells of a deed of which the evidence tells nothing at all."""

from collections.abc import Iterator, Sequence

from claims.lineage.prose.amounts import figures
from claims.lineage.prose.frames.regions import Region, subjects_of
from claims.lineage.prose.lexicon import ProseLexicon
from claims.lineage.prose.matching import is_told
from claims.lineage.prose.said import Told, Word
from claims.lineage.prose.values import Finding
from claims.vocabulary import ProseKind

MOST_NEW = 0.6  # of what a clause tells by a verb that names an act
FEWEST = 2  # words that such a clause must have
ALL_NEW = 3  # words, all of them new, that are too many for another wording


def untold_findings(
    told: Told, known: Sequence[Told], lexicon: ProseLexicon
) -> Iterator[Finding]:
    """An only clause of new words alone, or one whose act and most of its words are.

    Who it is about counts for nothing: somebody of the evidence may do here what they
    do not there.
    """
    there = {one.low for each in known for one in figures(each, lexicon)}
    clauses = subjects_of(told, lexicon)
    alone = sum(one.role != "says" for one in clauses) == 1
    for here in clauses:
        words = _told_in(here, lexicon)
        new = [w for w in words if not any(is_told(w, e, lexicon) for e in known)]
        whole = len(words) + len(here.counts & there)
        act = here.verb is not None and here.verb.stem in lexicon.deeds
        most = act and here.verb in new and len(new) > MOST_NEW * whole
        if (most and len(words) >= FEWEST) or (alone and len(new) == whole >= ALL_NEW):
            yield _finding(new, told)
            return


def _told_in(here: Region, lexicon: ProseLexicon) -> list[Word]:
    """The words of a clause but its subject, names and verbs that only attribute."""
    if here.role == "says" and (here.verb is None or _attributes(here.verb, lexicon)):
        return []
    verb = [here.verb] if here.verb else []
    rest = [word for word in here.words if word is not here.verb]
    return [word for word in (*verb, *rest) if not word.proper and not word.small]


def _attributes(verb: Word, lexicon: ProseLexicon) -> bool:
    """Whether a verb attributes and names no act: "said", but not "demanded"."""
    return verb.stem not in lexicon.deeds


def _finding(new: Sequence[Word], told: Told) -> Finding:
    words = sorted(new, key=lambda word: word.start)
    listed = ", ".join(told.shown(word.start, word.end) for word in words[:4])
    why = f"The evidence tells nothing of {listed}."
    return Finding(ProseKind.UNSUPPORTED, words[0].start, words[-1].end, why)
