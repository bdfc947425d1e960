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
OWN = 0.85  # of what is told of one here: so much of it there bears it all out
SAID = 0.6  # of what one says there: it is so far what one does here
LESS = 0.35  # by how much less must be told there of the one


def owner_findings(
    told: Told, known: Sequence[Told], lexicon: ProseLexicon
) -> Iterator[Finding]:
    """Who does, suffers or says here what another does there."""
    evidence = Evidence(known, lexicon)
    for here in subjects_of(told, lexicon):
        other = None if here.guessed else evidence.owner(here)
        if other is not None:
            yield _finding(here, other)
            return


def borne_out(
    told: Told, known: Sequence[Told], lexicon: ProseLexicon
) -> tuple[tuple[int, int], ...]:
    """Where the sentence tells of somebody what the evidence tells of them."""
    evidence = Evidence(known, lexicon)
    return tuple(
        (told.tokens[one.span[0]].start, told.tokens[one.frame.verb.place].end)
        for one in subjects_of(told, lexicon)
        if not one.guessed and evidence.bears_out(one)
    )


class Evidence:
    """What each one does, suffers and says in some sentences."""

    def __init__(self, known: Sequence[Told], lexicon: ProseLexicon) -> None:
        self.lexicon = lexicon
        self.words = [word for each in known for word in each.words]
        self.regions = [one for each in known for one in regions_of(each, lexicon)]
        self.parties = [one.who for one in self.regions if not one.guessed]
        self.whole = [known_as(one.who, self.parties) for one in self.regions]

    def owner(self, here: Region) -> Region | None:
        """Of whom it is told instead; nobody where it may be told of the one."""
        who = known_as(here.who, self.parties)
        both = list(zip(self.regions, self.whole, strict=True))
        mine = [one for one, whole in both if _is_own(here, who, one, whole)]
        others = [(r, w) for r, w in both if r.role == here.role and r not in mine]
        best, whom = max(
            others, key=lambda one: here.share(one[0]), default=(None, who)
        )
        if best is None or not self._is_told(here, best, mine):
            return None
        two = are_two(who, whom, self.parties, self.words, self.lexicon)
        return best if two or _differ(here, best) else None

    def bears_out(self, here: Region) -> bool:
        """Whether most of what is told of one here is told of them there."""
        who = known_as(here.who, self.parties)
        both = zip(self.regions, self.whole, strict=True)
        mine = [r for r, whole in both if not r.guessed and _is_own(here, who, r, whole)]
        alike = (one for one in mine if one.role == here.role and _names_all(here, one))
        return any(here.share(one) >= OWN for one in alike)

    def _is_told(self, here: Region, best: Region, mine: Sequence[Region]) -> bool:
        """Whether it is told of another, and of the one much less."""
        if _stands_before(here.who, best) or _is_object(here, best):
            return False
        most = here.share(best)
        own = max((self._share(here, one) for one in mine), default=0)
        counted = here.counts & best.counts
        if any(here.counts & one.counts > counted for one in mine):
            return False
        return most >= TOLD and own <= most - LESS

    def _share(self, here: Region, own: Region) -> float:
        """How much of what one does or says is told of them there.

        What one only says there is not what one does.
        """
        said = own.role == "says" != here.role
        speaks = own.verb is not None and own.verb.stem in self.lexicon.speech
        return here.share(own) * (SAID if said and speaks else 1)


def _names_all(here: Region, there: Region) -> bool:
    """Whether all that is named in a clause is named in another."""
    ours, theirs = here.whole, there.whole
    names = [word for word in ours if word.proper]
    return all(any(name.same(one) for one in theirs) for name in names)


def _is_own(here: Region, who: Party, there: Region, whole: Party) -> bool:
    """Whether a region may tell of the same; "three doses" are not "one dose"."""
    return there.guessed or (not _differ(here, there) and is_one(who, whole))


def _differ(here: Region, there: Region) -> bool:
    """Whether it is so many here, and so many others there."""
    both = here.numbers and there.numbers
    alike = any(one.same(two) for one in here.who.heads for two in there.who.heads)
    return alike and bool(both) and here.numbers.isdisjoint(there.numbers)


def _stands_before(who: Party, best: Region) -> bool:
    """Whether somebody is named in the very clause, before its verb."""
    heads = who.names[-1:] or who.heads
    return any(one.same(other) for one in heads for other in best.beside)


def _is_object(here: Region, best: Region) -> bool:
    """Whether another does it to the one, who does it to nobody: "the strike ended"."""
    if here.who.names:
        return False
    done_to = any(one.same(other) for one in here.who.heads for other in best.words)
    others = best.who.names or best.who.heads
    turned = any(one.same(other) for one in others for other in here.words)
    return done_to and not turned


def _finding(here: Region, other: Region) -> Finding:
    start, end = here.bounds
    there = other.told.shown(*other.bounds)
    said = here.told.shown(start, end)
    why = f"In the evidence this is told of {there}, not of {said}."
    return Finding(ProseKind.AGENT, start, end, why)
