"""The suggestion that two claims make together, with the words it rests on."""

from collections.abc import Iterator
from datetime import UTC, datetime

from claims.lineage.matching.statements import figures_in, places_of
from claims.lineage.suggesting.deciding import Link, linked
from claims.lineage.suggesting.lexicon import Rule
from claims.lineage.suggesting.matter import nearness
from claims.lineage.suggesting.prepared import Prepared
from claims.lineage.suggesting.undoing import undone
from claims.lineage.suggesting.values import Claimed, Place, Suggestion
from claims.lineage.suggesting.voices import title_of
from claims.vocabulary import Scope

BARE = 0.7  # of the words of both that agree, where nothing that happened is shared
POINTED = 0.7  # how near a statement is taken to be to the one that it points to
_LAST = datetime.max.replace(tzinfo=UTC)
_BY_FIGURES = frozenset(["date", "number"])


def suggested(one: Prepared, other: Prepared) -> Suggestion | None:
    """What two claims are to each other; the same in whichever order they are given."""
    if not (one.states and other.states) or _overlap(one.claim, other.claim):
        return None
    earlier, later = sorted((one, other), key=_age)
    link = linked(earlier, later) or undone(earlier, later)
    if link is None:
        return None
    rule = link.claim.lexicon.rules[link.rule]
    return _suggestion(link, rule) if _is_near(link, rule) else None


def _suggestion(link: Link, rule: Rule) -> Suggestion:
    claim, evidence = link.claim.claim, link.evidence.claim
    return Suggestion(
        claim=claim.id,
        evidence=evidence.id,
        relation=rule.relation,
        scope=link.scope,
        rule=rule.name,
        score=round(rule.trust * _near(link), 3),
        spans=(*_places(link.claim, link), *_places(link.evidence, link)),
        why=_why(rule, claim, evidence),
    )


def _overlap(one: Claimed, other: Claimed) -> bool:
    """Whether two claims have words of their text in common."""
    within = one.document == other.document
    return within and one.start < other.end and other.start < one.end


def _is_near(link: Link, rule: Rule) -> bool:
    """Whether two statements are near enough to speak of one thing that happened."""
    ours, theirs = link.claim.said.content.events, link.evidence.said.content.events
    one_event = bool(ours & theirs) or link.scope is Scope.DIFFERENT
    return _near(link) >= (rule.least if one_event else BARE)


def _near(link: Link) -> float:
    """How near two linked claims are; who points to one is taken to be."""
    points = link.evidence.said.content.refers
    return POINTED if points else nearness(link.claim, link.evidence)


def _age(one: Prepared) -> tuple[datetime, int, int, int]:
    """What orders claims in time; in one document as they stand."""
    claim = one.claim
    return (claim.when or _LAST, claim.document, claim.start, claim.id)


def _why(rule: Rule, claim: Claimed, evidence: Claimed) -> str:
    """The rule's sentence about those who say it."""
    why = rule.why.format(claim=title_of(claim), evidence=title_of(evidence))
    return why[0].upper() + why[1:]


def _places(one: Prepared, link: Link) -> Iterator[Place]:
    """The words of one claim that bear on the other; all of them where none does."""
    other = link.evidence if one is link.claim else link.claim
    claim, matching = one.claim, one.lexicon.matching
    spans = list(places_of(claim.text, _bearing(one, other, link), matching))
    if link.rule in _BY_FIGURES:
        spans += figures_in(claim.text, matching)
    for start, end in sorted(set(spans)) or [(0, len(claim.text))]:
        begin = claim.start + start
        words = claim.text[start:end]
        yield Place(claim.id, claim.document, begin, begin + len(words), words)


def _bearing(one: Prepared, other: Prepared, link: Link) -> frozenset[str]:
    """The meanings in one claim that the other has too, or that undo it."""
    words = other.said.content.words | (other.before.words if other.leans else set())
    if link.rule != "undone":
        return words
    rows = one.lexicon.undoings
    return words.union(*(row.to_come | row.undone for row in rows))
