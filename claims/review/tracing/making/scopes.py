"""How much a claim says of what is evidence on it: a link tells only the other way."""

import re
from collections.abc import Mapping
from functools import cache, lru_cache

from claims.lineage.matching import Content, content
from claims.lineage.reach import FOR
from claims.lineage.suggesting import Said, tells
from claims.review.tracing.gathering.rows import ClaimRow, LinkRow
from claims.review.tracing.making.rules import matching_lexicon
from claims.vocabulary import Polarity, Scope

_WORD = re.compile(r"\w+")
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
    if link.scope is Scope.FULL and not _may_differ(claim, evidence):
        return link.scope
    if _says(claim, evidence) is not link.scope:
        return link.scope
    return _says(evidence, claim) or link.scope


def _may_differ(claim: ClaimRow, evidence: ClaimRow) -> bool:
    """Whether one of two may say less than the other, seen without weighing all words.

    It is of another level, or a word counts in one of them, or makes it less than done.
    """
    if claim.proposition == evidence.proposition or claim.level is not evidence.level:
        return claim.level is not evidence.level
    words = _WORD.findall(f"{claim.proposition} {evidence.proposition}".lower())
    lessening = _lessening()
    return any(word in lessening or word[0].isdecimal() for word in words)


@cache
def _lessening() -> frozenset[str]:
    """The words with which numbers begin, and what is less than done."""
    lexicon = matching_lexicon()
    weaker = {phrase[0] for phrase in lexicon.weaker}
    return frozenset(weaker | lexicon.numbers.keys() | lexicon.multiples.keys())


def _says(claim: ClaimRow, telling: ClaimRow) -> Scope | None:
    """How much of a claim a telling says that affirms it; None where it only points."""
    told = tells(_said(claim), _said(telling))
    return told.scope if told else None


def _said(claim: ClaimRow) -> Said:
    return Said(_content(claim.proposition), Polarity.AFFIRMED, claim.level)


@lru_cache(maxsize=KEPT)
def _content(proposition: str) -> Content:
    return content(proposition, matching_lexicon())
