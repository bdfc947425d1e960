"""Whether what a sentence tells of one is told of another in its evidence."""

from collections.abc import Iterator, Sequence

from claims.lineage.prose.frames.identity import are_two, is_one
from claims.lineage.prose.frames.regions import Region, regions_of, subjects_of
from claims.lineage.prose.lexicon import ProseLexicon
from claims.lineage.prose.parties import Party, known_as
from claims.lineage.prose.said import Told
from claims.lineage.prose.values import Finding
from claims.vocabulary import ProseKind

TOLD = 0.6  # of what is told of one here: so much is told of another there
LESS = 0.35  # by how much less must be told there of the one


def owner_findings(
    told: Told, known: Sequence[Told], lexicon: ProseLexicon
) -> Iterator[Finding]:
    """Who does, suffers or says here what another does there."""
    there = [one for each in known for one in regions_of(each, lexicon)]
    parties = [one.who for one in there if not one.guessed]
    for here in subjects_of(told, lexicon):
        other = None if here.guessed else _owner(here, there, parties, lexicon)
        if other is not None:
            yield _finding(here, other)
            return


def _owner(
    here: Region,
    there: Sequence[Region],
    parties: Sequence[Party],
    lexicon: ProseLexicon,
) -> Region | None:
    """Of whom the evidence tells it instead; nobody where it may be told of the one."""
    mine = [one for one in there if _is_own(here, one, parties)]
    own = [one for one in mine if _is_alike(here, one, lexicon)]
    others = [one for one in there if one.role == here.role and one not in mine]
    best = max(others, key=here.share, default=None)
    if best is None or here.share(best) < TOLD:
        return None
    if max(map(here.share, own), default=0) > here.share(best) - LESS:
        return None
    if any(here.counts & one.counts > here.counts & best.counts for one in mine):
        return None
    return best if _are_two(here, best, parties, lexicon) else None


def _is_own(here: Region, there: Region, parties: Sequence[Party]) -> bool:
    """Whether a region may tell of the same; "three doses" are not "one dose"."""
    if there.guessed:
        return True
    return not _differ(here, there) and is_one(
        known_as(here.who, parties), known_as(there.who, parties)
    )


def _differ(here: Region, there: Region) -> bool:
    """Whether it is so many here, and so many others there."""
    both = here.numbers and there.numbers
    alike = any(one.same(two) for one in here.who.heads for two in there.who.heads)
    return alike and bool(both) and here.numbers.isdisjoint(there.numbers)


def _is_alike(here: Region, own: Region, lexicon: ProseLexicon) -> bool:
    """Whether it tells what they do, not only what they say of others."""
    if here.role == "says" or own.role != "says":
        return True
    return own.verb is not None and own.verb.stem not in lexicon.speech


def _are_two(
    here: Region, other: Region, parties: Sequence[Party], lexicon: ProseLexicon
) -> bool:
    one, two = (known_as(each.who, parties) for each in (here, other))
    return _differ(here, other) or are_two(one, two, parties, lexicon)


def _finding(here: Region, other: Region) -> Finding:
    start, end = here.bounds
    there = other.told.shown(*other.bounds)
    said = here.told.shown(start, end)
    why = f"In the evidence this is told of {there}, not of {said}."
    return Finding(ProseKind.AGENT, start, end, why)
