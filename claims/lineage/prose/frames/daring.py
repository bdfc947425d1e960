"""Whether a sentence tells as done, or as sure, what its evidence leaves open."""

from collections.abc import Iterator, Sequence

from claims.lineage.prose.deeds import DECIDED
from claims.lineage.prose.frames.disputes import disputed, is_said
from claims.lineage.prose.frames.moods import Mood, mood_of
from claims.lineage.prose.frames.parsing import words_in
from claims.lineage.prose.frames.regions import (
    FIGURE,
    Region,
    subjects_of,
    weight_of,
)
from claims.lineage.prose.frames.verbs import BE
from claims.lineage.prose.lexicon import ProseLexicon
from claims.lineage.prose.said import Told, Word
from claims.lineage.prose.values import Finding
from claims.vocabulary import ProseKind

TOLD = 0.6  # of a clause: so much of it another must have to tell the same
NEARLY = 0.15  # how far behind the best another clause may be


def daring_findings(
    told: Told, known: Sequence[Told], lexicon: ProseLexicon
) -> Iterator[Finding]:
    """A clause that is surer than every clause of the evidence that tells the same."""
    if _is_careful(told, lexicon):
        return
    there = [one for each in known for one in subjects_of(each, lexicon)]
    ours = list(subjects_of(told, lexicon))
    for here in ours:
        alike = _alike(here, there)
        open_ = disputed(known, there) if not is_said(here, ours) else ()
        moods = [Mood.OPEN if one in open_ else mood_of(one) for one in alike]
        if alike and mood_of(here) > max(moods):
            yield _finding(here, alike[0])
            return


def _is_careful(told: Told, lexicon: ProseLexicon) -> bool:
    """Whether a saying leaves anything open itself, or denies it."""
    cues = {token.lower for token in told.tokens} | {word.stem for word in told.words}
    careful = lexicon.conditional | lexicon.seeming | lexicon.aiming - BE
    return bool(told.doubts or told.denials or cues & careful)


def _alike(here: Region, there: Sequence[Region]) -> list[Region]:
    """The clauses of the evidence that tell the same by the same verb, best first."""
    if here.role == "says" or (here.verb and here.verb.names & DECIDED):
        return []
    shared = [(_shared(here, one), one) for one in there if one.role != "says"]
    best = max((share for share, _ in shared), default=0)
    if best < TOLD:
        return []
    close = [one for share, one in shared if share >= best - NEARLY]
    return [one for one in close if _by_one_verb(here, one)]


def _by_one_verb(here: Region, there: Region) -> bool:
    """Whether the verb is there, too, in any form; a small one is by its stem."""
    if here.verb is not None:
        return any(here.verb.same(one) for one in _whole(there))
    stem = here.lexicon.drift.stem
    begin, end = there.frame.rest
    verb = stem(here.told.tokens[here.frame.verb.place].lower)
    return verb in {stem(token.lower) for token in there.told.tokens[begin:end]}


def _shared(here: Region, there: Region) -> float:
    """How much of a clause, subject and all, another has."""
    ours, theirs = _whole(here), _whole(there)
    met = [word for word in ours if any(word.same(one) for one in theirs)]
    counts = here.counts & there.counts
    whole = weight_of(ours) + FIGURE * len(here.counts)
    return (weight_of(met) + FIGURE * len(counts)) / whole if whole else 0.0


def _whole(region: Region) -> list[Word]:
    return words_in(region.told, (region.frame.subject, region.frame.rest))


def _finding(here: Region, there: Region) -> Finding:
    first, last = here.frame.verb.first, here.frame.verb.place
    start, end = here.told.tokens[first].start, here.told.tokens[last].end
    begin, stop = there.frame.verb.first, there.frame.rest[1]
    tokens = there.told.tokens
    said = there.told.shown(tokens[begin].start, tokens[stop - 1].end)
    why = f"The evidence is less sure: it says {said}."
    return Finding(ProseKind.CERTAINTY, start, end, why)
