"""Whether what a sentence tells of one is told of another in its evidence."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from claims.lineage.prose.frames.identity import (
    are_two,
    is_described,
    is_one,
    is_person,
    of_others,
)
from claims.lineage.prose.frames.regions import (
    Region,
    others_of,
    regions_of,
    subjects_of,
)
from claims.lineage.prose.frames.relations import (
    by_one_verb,
    differ,
    is_addressed,
    is_converse,
    is_doer,
    is_object,
    is_of,
    is_own,
    names_all,
    stands_before,
)
from claims.lineage.prose.frames.verbs import BE
from claims.lineage.prose.lexicon import ProseLexicon
from claims.lineage.prose.parties import Party, known_as
from claims.lineage.prose.said import Told
from claims.lineage.prose.values import Finding
from claims.vocabulary import ProseKind

TOLD = 0.6  # of what is told of one here: so much is told of another there
OWN = 0.8  # of what is told of one here: so much of it there bears it all out
SAID = 0.6  # of what one says there: it is so far what one does here
_ANEW = frozenset(["another", "other", "others"])
_PERSON = frozenset(["he", "she"])
LESS = 0.35  # by how much less must be told there of the one


def owner_findings(told: Told, evidence: "Evidence") -> Iterator[Finding]:
    """Who does, suffers or says here what another does there."""
    for here in _owners(told, evidence.lexicon):
        other = evidence.owner(here)
        if other is not None:
            yield _finding(here, other)
            return


def _owners(told: Told, lexicon: ProseLexicon) -> Iterator[Region]:
    """Of whom a sentence tells something, and by whom it tells that it is done.

    Who does not say it says nothing.
    """
    for one in subjects_of(told, lexicon):
        silent = one.role == "says" and one.verb is not None and one.verb.denied
        anew = one.told.tokens[one.span[0]].lower in _ANEW
        if not one.guessed and not silent and not anew:
            yield one
        if one.frame.verb.passive:
            yield from others_of(one)


@dataclass(frozen=True, slots=True)
class BorneOut:
    """Where a sentence tells of somebody what the evidence tells of them, too.

    In code points: what they do or suffer, and what they say.
    """

    done: tuple[tuple[int, int], ...]
    said: tuple[tuple[int, int], ...]


def borne_out(told: Told, evidence: "Evidence") -> BorneOut:
    """Whose deeds and words of a sentence are theirs in the evidence."""
    found = [
        (one.role, (told.tokens[one.span[0]].start, _end(one)))
        for one in subjects_of(told, evidence.lexicon)
        if not one.guessed and evidence.bears_out(one)
    ]
    return BorneOut(
        done=tuple(span for role, span in found if role != "says"),
        said=tuple(span for role, span in found if role == "says"),
    )


def _end(region: Region) -> int:
    """Where whom it tells of and its verb end."""
    last = max(region.frame.verb.place, region.span[1] - 1)
    return region.told.tokens[last].end


class Evidence:
    """What each one does, suffers and says in some sentences."""

    def __init__(self, known: Sequence[Told], lexicon: ProseLexicon) -> None:
        self.lexicon = lexicon
        self.words = [word for each in known for word in each.words]
        self.regions = list(_with_pronouns(known, lexicon))
        self.parties = [one.who for one in self.regions if not one.guessed]
        self.whole = [known_as(one.who, self.parties) for one in self.regions]

    def owner(self, here: Region) -> Region | None:
        """Of whom it is told instead; nobody where it may be told of the one."""
        who = known_as(here.who, self.parties)
        both = list(zip(self.regions, self.whole, strict=True))
        mine = [
            one
            for one, whole in both
            if is_own(here, who, one, whole) or self.is_described(who, whole)
        ]
        others = [(r, w) for r, w in both if r.role == here.role and r not in mine]
        best, whom = max(
            others, key=lambda one: here.share(one[0]), default=(None, who)
        )
        if best is None or not self._is_told(here, best, mine):
            return None
        if here.role == "says" and is_addressed(here, best):
            return best  # whom one urges does not urge
        if self._may_be_its(here, who, whom, best, mine) or is_doer(here, best):
            return None
        two = are_two(who, whom, self.parties, self.words, self.lexicon)
        counted = any(here.numbers & one.numbers for one in self.regions)
        return best if two or (counted and differ(here, best)) else None

    def _may_be_its(
        self,
        here: Region,
        who: Party,
        whom: Party,
        best: Region,
        mine: Sequence[Region],
    ) -> bool:
        """Whether it may be told of the one although it is told of another."""
        if here.role == "says":
            return self._may_speak(whom, mine) or self._belongs(who, whom)
        if is_converse(here, best, self.lexicon):
            return True  # "A sells it to B", "B buys it from A"
        if here.frame.verb.passive and here.role == "does" and is_of(best, here):
            return True  # "a law that bans it was passed by X"
        being = here.told.tokens[here.frame.verb.place].lower in BE
        if being and _is_beside(here, best):
            return True  # "weak demand is the reason", of "because demand is weak"
        nobody = not (whom.names or whom.heads)  # "more people" may be anybody
        return nobody or self._belongs(who, whom)

    def bears_out(self, here: Region) -> bool:
        """Whether most of what is told of one here is told of them there."""
        if any(one.who.fresh for one in others_of(here) if one.role == "does"):
            return False  # "by a farmer"
        who = known_as(here.who, self.parties)
        both = zip(self.regions, self.whole, strict=True)
        mine = [
            r
            for r, whole in both
            if not r.guessed
            and (is_own(here, who, r, whole) or self.is_described(who, whole))
        ]
        alike = (one for one in mine if one.role == here.role and names_all(here, one))
        return any(here.share(one) >= OWN for one in alike) or self._counted(here, mine)

    def is_described(self, who: Party, whole: Party) -> bool:
        """Whether the evidence tells of a party what somebody here is called."""
        return bool(whole.names) and any(
            one.role != "says"
            and is_one(one.who, whole)
            and is_described(who, one.words)
            for one in self.regions
        )

    def _counted(self, here: Region, mine: Sequence[Region]) -> bool:
        """Whether all figures that are told of one are told of them there alone."""
        others = {n for one in self.regions if one not in mine for n in one.counts}
        alike = [one for one in mine if one.verb is None or by_one_verb(here, one)]
        own = {n for one in alike for n in one.counts}
        return bool(here.counts) and here.counts <= own - others

    def _may_speak(self, whom: Party, mine: Sequence[Region]) -> bool:
        """Whether an officer, of whom nobody tells for whom, speaks for one there."""
        offices = self.lexicon.offices | self.lexicon.people
        office = bool(whom.heads) and all(one.lower in offices for one in whom.heads)
        silent = all(one.role != "says" for one in mine)
        return office and not whom.of and silent and bool(whom.names)

    def _belongs(self, who: Party, whom: Party) -> bool:
        """Whether one is of what the other leads: "the head of X", "Y, who leads X"."""
        both = zip(self.regions, self.whole, strict=True)
        led = [w for region, one in both if is_one(one, whom) for w in region.words]
        heads = any(head.lower in self.lexicon.offices for head in who.heads)
        return heads and any(name.same(word) for name in who.of for word in led)

    def _is_told(self, here: Region, best: Region, mine: Sequence[Region]) -> bool:
        """Whether it is told of another, and of the one much less."""
        apart = differ(here, best) or of_others(here.who, best.who, self.words)
        before = stands_before(here.who, best) and not apart
        if before or (here.role != "says" and is_object(here, best)):
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


def _is_beside(here: Region, best: Region) -> bool:
    """Whether a sentence that tells it of another tells of the one, too."""
    heads = here.who.names or here.who.heads
    return any(one.same(word) for one in heads for word in best.told.words)


def _with_pronouns(known: Sequence[Told], lexicon: ProseLexicon) -> Iterator[Region]:
    """The regions of the evidence; "She" is whom the sentence before tells of."""
    before: Party | None = None
    for each in known:
        found = list(regions_of(each, lexicon))
        for one in found:
            opens = each.tokens[one.span[0]].lower in _PERSON and one.span[0] == 0
            if one.guessed and opens and before is not None:
                frame = replace(one.frame, guessed=False)
                yield replace(one, who=before, frame=frame)
            else:
                yield one
        named = {one.who for one in found if not one.guessed and one.who.names}
        people = [who for who in named if is_person(who, lexicon)]
        before = people[0] if len(people) == 1 else before if not named else None


def _finding(here: Region, other: Region) -> Finding:
    start, end = here.bounds
    there = other.told.shown(*other.bounds)
    said = here.told.shown(start, end)
    why = f"In the evidence this is told of {there}, not of {said}."
    return Finding(ProseKind.AGENT, start, end, why)
