"""Published claims that are looked at again because of what they rest on.

Each function tells of one cause, and is called in the transaction in which it came to
pass: what follows from a cause takes no role of whoever brought it about.
"""

from collections.abc import Iterable

from django.db import transaction

from claims.models import Claim, Confirmation, Document, SourceGrade
from claims.review.actions.turns import follow
from claims.review.ledger import Act
from claims.review.notices import notify, workers_on
from claims.review.tracing.impact import Impact, of_document, of_source, of_words
from claims.review.tracing.rewritten import Rewriting, gone_claims
from claims.vocabulary import (
    Grade,
    Move,
    NoticeKind,
    Relation,
    ReopenCause,
    Scope,
    State,
    place_of,
)

PUBLIC = (State.PUBLISHED, State.CORRECTED)
_AGAINST = (Relation.CONTRADICTS.value, Relation.RETRACTS.value)


@transaction.atomic
def reopen_downgraded(
    *, graded: SourceGrade, before: SourceGrade | None, act: Act
) -> list[Claim]:
    """Reopen what rests on a source that is judged less reliable than before."""
    if before is None or not _is_worse(Grade(graded.grade), Grade(before.grade)):
        return []
    told = f"{graded.source} went from {before.grade} to {graded.grade}"
    cause = ReopenCause.SOURCE_DOWNGRADED
    return _reopen(_resting(of_source(graded.source)), act, cause, told)


@transaction.atomic
def reopen_corrected(*, document: Document, act: Act) -> list[Claim]:
    """Reopen what rests on a document in whose place another has come."""
    told = f"“{document}” was superseded by another text"
    cause = ReopenCause.DOCUMENT_CORRECTED
    return _reopen(_resting(of_document(document)), act, cause, told)


@transaction.atomic
def reopen_rewritten(*, rewriting: Rewriting, act: Act) -> list[Claim]:
    """Reopen what rests on words that are gone from a text where it was seen.

    Of a text that is evidence as a whole nobody can tell which words were meant.
    """
    texts = Document.objects.in_bulk([rewriting.before, rewriting.after])
    before, after = texts[rewriting.before], texts[rewriting.after]
    gone = gone_claims(rewriting.earlier, before.text, after.text)
    rests = of_words([one.pk for one in gone], [before.pk])
    told = f"“{before}” has another text now, which is document {after.pk}"
    cause = ReopenCause.DOCUMENT_CORRECTED
    return _reopen(_resting(rests), act, cause, told)


@transaction.atomic
def reopen_removed(*, document: Document, act: Act) -> list[Claim]:
    """Reopen what rests on a document that is nowhere any more where it was seen."""
    told = f"“{document}” is no longer where it was seen"
    cause = ReopenCause.DOCUMENT_CORRECTED
    return _reopen(_resting(of_document(document)), act, cause, told)


@transaction.atomic
def reopen_contradicted(*, link: Confirmation, act: Act) -> list[Claim]:
    """Reopen the claims that an accepted link sets against one another."""
    if link.relation not in _AGAINST or link.scope == Scope.DIFFERENT:
        return []
    ends = {key for key in (link.claim_id, link.evidence_claim_id) if key}
    told = f"link {link.pk} ({link.get_relation_display()}) was accepted"
    return _reopen(ends, act, ReopenCause.CONTRADICTION_ACCEPTED, told)


@transaction.atomic
def reopen_unanchored(*, claims: Iterable[int], act: Act) -> list[Claim]:
    """Reopen claims whose words no longer stand where they are pinned."""
    told = "its words do not stand where they are pinned"
    return _reopen(claims, act, ReopenCause.ANCHOR_FAILED, told)


def _resting(impact: Impact) -> list[int]:
    return [hit.claim for hit in impact.claims if hit.state in PUBLIC]


def _is_worse(now: Grade, before: Grade) -> bool:
    """F stands beside the scale: who falls there from all but its end loses trust."""
    then, place = place_of(before), place_of(now)
    if then is None:
        return False
    return place > then if place is not None else before is not Grade.E


def _reopen(
    keys: Iterable[int], act: Act, cause: ReopenCause, told: str
) -> list[Claim]:
    """Reopen those that are public, in the order of their keys; a notice for each."""
    words = f"{cause.value.replace('_', ' ')}: {told}"
    rows = Claim.objects.filter(pk__in=set(keys)).order_by("pk")
    reopened = []
    for claim in rows.iterator(500):
        turn = follow(Move.REOPEN, claim, act, words)
        if turn is not None:
            notify(workers_on(claim), NoticeKind.REOPENED, turn.claim, turn.act, words)
            reopened.append(turn.end(version=turn.claim.version + 1))
    return reopened
