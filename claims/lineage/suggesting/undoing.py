"""What stands in the way of what is to come, without excluding it."""

from claims.lineage.suggesting.deciding import Link
from claims.lineage.suggesting.prepared import Prepared
from claims.vocabulary import Polarity, Scope

THINGS = 2  # words for what both speak of, at least one of which is a name


def undone(one: Prepared, other: Prepared) -> Link | None:
    """The link by which one of two claims qualifies the other; None where neither."""
    for claim, evidence in ((one, other), (other, one)):
        if _undoes(claim, evidence):
            return Link(claim, evidence, "undone", Scope.DIFFERENT)
    return None


def _undoes(claim: Prepared, evidence: Prepared) -> bool:
    if not claim.to_come or evidence.to_come:
        return False
    if Polarity.NEGATED in (claim.claim.polarity, evidence.claim.polarity):
        return False
    ours, theirs = claim.said.content, evidence.said.content
    happened = {meaning.name for meaning in theirs.meanings if meaning.sign > 0}
    if not any(
        row.to_come & ours.events and row.undone & happened
        for row in claim.lexicon.undoings
    ):
        return False
    shared = claim.words_for(theirs) & evidence.words_for(ours)
    things = shared - ours.events - theirs.events
    return len(things) >= THINGS and bool(things & (claim.setting | evidence.names))
