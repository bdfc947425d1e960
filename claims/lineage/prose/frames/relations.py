"""How what is told of one stands to what is told of another."""

from claims.lineage.prose.frames.identity import is_one
from claims.lineage.prose.frames.regions import Region
from claims.lineage.prose.lexicon import ProseLexicon
from claims.lineage.prose.parties import Party

FEW = 12  # so many things may be told apart by their number

NEAR = 5  # tokens from "scored by" to the end of who did it


def by_one_verb(here: Region, there: Region) -> bool:
    """Whether both are told by one verb, in any form."""
    return bool(here.verb and there.verb and here.verb.same(there.verb))


def is_addressed(here: Region, best: Region) -> bool:
    """Whether who speaks here is whom another speaks to there, by the same verb."""
    after = (word for word in best.words if word.place > best.frame.verb.place)
    first = next(after, None)
    whom = here.who.names or here.who.heads
    met = first is not None and any(first.same(one) for one in whom)
    return met and by_one_verb(here, best)


def is_of(one: Region, other: Region) -> bool:
    """Whether of whom the one tells is told of in the other."""
    whom = one.who.names or one.who.heads
    return any(a.same(b) for a in whom for b in other.words)


def names_all(here: Region, there: Region) -> bool:
    """Whether all that is named in a clause is named in another."""
    ours, theirs = here.whole, there.whole
    names = [word for word in ours if word.proper]
    return all(any(name.same(one) for one in theirs) for name in names)


def is_own(here: Region, who: Party, there: Region, whole: Party) -> bool:
    """Whether a region may tell of the same; "three doses" are not "one dose"."""
    return there.guessed or (not differ(here, there) and is_one(who, whole))


def differ(here: Region, there: Region) -> bool:
    """Whether it is so many here, and so many others there."""
    both = here.numbers and there.numbers and max(here.numbers | there.numbers) <= FEW
    alike = any(one.same(two) for one in here.who.heads for two in there.who.heads)
    return alike and bool(both) and here.numbers.isdisjoint(there.numbers)


def is_doer(here: Region, best: Region) -> bool:
    """Whether it is told to be done by the one, beside another: "goals scored by X"."""
    whom = here.who.names or here.who.heads
    read = best.told.tokens
    for word in best.words:
        by = [token.lower for token in read[word.place + 1 : word.place + 2]] == ["by"]
        if by and here.verb is not None and here.verb.stem == word.stem:
            after = [w for w in best.words if word.place < w.place <= word.place + NEAR]
            return any(one.same(other) for one in whom for other in after)
    return False


def stands_before(who: Party, best: Region) -> bool:
    """Whether somebody is named in the very clause, before its verb."""
    heads = who.names[-1:] or who.heads
    return any(one.same(other) for one in heads for other in best.beside)


def is_object(here: Region, best: Region) -> bool:
    """Whether another does it to the one, who does it to nobody: "the strike ended"."""
    heads = here.who.names or here.who.heads
    done_to = any(one.same(other) for one in heads for other in best.words)
    if here.role == "suffers" and here.verb and best.verb:
        done_to = done_to and not here.verb.same(best.verb)
    others = best.who.names or best.who.heads
    turned = any(one.same(other) for one in others for other in here.words)
    return done_to and not turned


def is_converse(here: Region, best: Region, lexicon: ProseLexicon) -> bool:
    """Whether one deed is told from its two sides: who sells, and who buys."""
    if here.verb is None:
        return False
    whom = here.who.names or here.who.heads
    other = any(one.same(word) for one in whom for word in best.words)
    return other and any(
        frozenset([one, two]) in lexicon.turned
        for word in best.words
        for one in here.verb.names
        for two in word.names
    )
