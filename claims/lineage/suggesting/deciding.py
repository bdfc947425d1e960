"""Which link joins two claims that say the same, or the contrary."""

from collections.abc import Iterator
from dataclasses import dataclass

from claims.lineage.matching import copied
from claims.lineage.matching.statements import other_dates
from claims.lineage.suggesting.matter import excludable, same_matter
from claims.lineage.suggesting.prepared import Prepared
from claims.lineage.suggesting.telling import Told, points, tells
from claims.lineage.suggesting.voices import rule_of_roots
from claims.vocabulary import HedgeLevel, Polarity, Relation, Scope

_SENTENCE_ENDS = ".!?"


@dataclass(frozen=True, slots=True)
class Link:
    """By which rule the one is evidence on the other, and on how much of it."""

    claim: Prepared
    evidence: Prepared
    rule: str
    scope: Scope


def linked(earlier: Prepared, later: Prepared) -> Link | None:
    """The link between two claims, the later being the evidence as a rule."""
    for claim, evidence, told in _tellings(earlier, later):
        if _affirms(told) and (earlier.claim.retracts or later.claim.retracts):
            return _taking_back(earlier, later, told)
        if _affirms(told):
            return _affirming(claim, evidence, told)
        return _denying(claim, evidence, told)
    return None


def is_later(one: Prepared, other: Prepared) -> bool:
    """Whether one is known to have been said after another, in another document."""
    when, before = one.claim.when, other.claim.when
    apart = one.claim.document != other.claim.document
    return apart and when is not None and before is not None and before < when


def _tellings(
    earlier: Prepared, later: Prepared
) -> Iterator[tuple[Prepared, Prepared, Told]]:
    """What the later one says of the earlier, or else the earlier of the later."""
    pointed = points(earlier.said, later.said) if _adjoins(earlier, later) else None
    if pointed:
        yield earlier, later, pointed
    if same_matter(earlier, later):
        for claim, evidence in ((earlier, later), (later, earlier)):
            told = tells(claim.said, evidence.said)
            if told and (_holds(told) or excludable(claim, evidence)):
                yield claim, evidence, told


def _holds(told: Told) -> bool:
    """Whether the words alone tell what it is: it affirms, or counts otherwise."""
    return _affirms(told) or _counted(told)


def _affirms(told: Told) -> bool:
    return told.polarity is Polarity.AFFIRMED


def _adjoins(earlier: Prepared, later: Prepared) -> bool:
    """Whether one stands in the sentence right after that of the other."""
    one, other = earlier.claim, later.claim
    gap = other.start - one.end
    if one.document != other.document or not 0 <= gap <= len(other.before):
        return False
    between = other.before[len(other.before) - gap :] if gap else ""
    return sum(between.count(mark) for mark in _SENTENCE_ENDS) <= 1


def _affirming(claim: Prepared, evidence: Prepared, told: Told) -> Link:
    apart = claim.claim.document != evidence.claim.document
    if apart and copied(claim.passage, evidence.passage):
        return Link(claim, evidence, "copied", told.scope)
    rule = rule_of_roots(claim.claim, evidence.claim)
    if rule == "own-words" and claim.claim.own_voice:
        swapped = tells(evidence.said, claim.said)
        scope = swapped.scope if swapped else told.scope
        return Link(evidence, claim, rule, scope)
    repeats = claim.lexicon.rules[rule].relation is Relation.REPEATS
    if evidence.claim.level is HedgeLevel.UNDETERMINED and not repeats:
        return Link(claim, evidence, "declines", told.scope)
    return Link(claim, evidence, rule, told.scope)


def _taking_back(earlier: Prepared, later: Prepared, told: Told) -> Link | None:
    """The link by which an outlet takes back its report; it confirms nobody's."""
    if not (later.claim.retracts and _is_later_by_the_same(later, earlier)):
        return None
    return Link(earlier, later, "taken-back", told.scope)


def _denying(claim: Prepared, evidence: Prepared, told: Told) -> Link | None:
    """What speaks against; what was contrary to what is to come does not."""
    if is_later(claim, evidence):
        claim, evidence = evidence, claim
    rule = _superseding(claim, evidence)
    if rule:
        return Link(claim, evidence, rule, told.scope)
    for one, other in ((claim, evidence), (evidence, claim)):
        if one.to_come and other.past and not _counted(told):
            return Link(one, other, "before", Scope.DIFFERENT)
    denied = claim.said.content.denied != evidence.said.content.denied
    if _contrary(told) and not denied and claim.to_come != evidence.to_come:
        return None
    return Link(claim, evidence, _contradicting(claim, evidence, told), told.scope)


def _superseding(claim: Prepared, evidence: Prepared) -> str:
    """The rule by which the evidence takes the place of the claim; else nothing."""
    if evidence.claim.corrects and _is_later_by_the_same(evidence, claim):
        return "correction"
    if not is_later(evidence, claim):
        return ""
    same = rule_of_roots(claim.claim, evidence.claim) == "same-root"
    return "later-word" if same else ""


def _is_later_by_the_same(one: Prepared, other: Prepared) -> bool:
    """Whether an outlet that published one published the other before."""
    outlets = {who.key for who in one.claim.publishers}
    return is_later(one, other) and any(
        who.key in outlets for who in other.claim.publishers
    )


def _counted(told: Told) -> bool:
    return told.compared is not None and told.compared.excludes


def _contrary(told: Told) -> bool:
    """Whether the words say the contrary, and no other number of the same."""
    return told.compared is not None and told.compared.contrary and not _counted(told)


def _contradicting(claim: Prepared, evidence: Prepared, told: Told) -> str:
    if _counted(told):
        dates = other_dates(claim.said.content, evidence.said.content)
        return "date" if dates else "number"
    return "exclusive" if _contrary(told) else "polarity"
