"""How much a claim says of what is evidence on it: a link tells only the other way."""

from collections.abc import Mapping
from functools import lru_cache

from claims.lineage.matching import Content, content
from claims.lineage.reach import FOR
from claims.lineage.suggesting import Said, tells
from claims.review.tracing.gathering.rows import ClaimRow, LinkRow
from claims.review.tracing.making.rules import matching_lexicon
from claims.vocabulary import Polarity, Scope

KEPT = 20_000  # propositions whose contents are kept


def scope_back(link: LinkRow, claims: Mapping[int, ClaimRow]) -> Scope:
    """The scope of a link for whoever asks for its evidence.

    "Three villages are cut off" is confirmed in part by "villages are cut off", and
    confirms all of it; "it may rain" is confirmed by "it will", and is less sure.
    Where somebody has judged the link otherwise than the words do, their scope holds
    both ways.
    """
    if link.relation not in FOR or link.evidence_claim is None:
        return link.scope
    claim, evidence = claims[link.claim], claims[link.evidence_claim]
    if (claim.proposition, claim.level) == (evidence.proposition, evidence.level):
        return link.scope
    if _says(claim, evidence) is not link.scope:
        return link.scope
    return _says(evidence, claim) or link.scope


def _says(claim: ClaimRow, telling: ClaimRow) -> Scope | None:
    """How much of a claim a telling says that affirms it; None where it only points."""
    told = tells(_said(claim), _said(telling))
    return told.scope if told else None


def _said(claim: ClaimRow) -> Said:
    return Said(_content(claim.proposition), Polarity.AFFIRMED, claim.level)


@lru_cache(maxsize=KEPT)
def _content(proposition: str) -> Content:
    return content(proposition, matching_lexicon())
