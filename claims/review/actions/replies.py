"""The right of reply: whoever a verdict blames is asked before it is published."""

from datetime import datetime

from django.db import transaction
from django.db.models import QuerySet

from claims.models import Claim, Reply, Source
from claims.review.actions.turns import Turn, begin
from claims.review.errors import Refused
from claims.review.ledger import Act
from claims.vocabulary import Move, ReplyStatus


@transaction.atomic
def ask_reply(*, claim: Claim, act: Act, source: Source, due: datetime) -> Claim:
    """Ask a party for a reply until a time that is still to come."""
    turn = begin(Move.ASK_REPLY, claim, act)
    if due <= turn.act.at:
        raise Refused("A reply is due at a time that is still to come.")
    if _replies(turn).filter(source=source).exists():
        raise Refused("%(source)s was asked already.", source=source)
    _add(turn, source, ReplyStatus.ASKED, due)
    return turn.end()


@transaction.atomic
def record_reply(*, claim: Claim, act: Act, source: Source, answer: str) -> Claim:
    """Write down what a party replied; without words, that it declined to."""
    turn = begin(Move.RECORD_REPLY, claim, act)
    reply = _awaited(turn, source)
    reply.status = (
        ReplyStatus.ANSWERED.value if answer.strip() else ReplyStatus.DECLINED.value
    )
    reply.answer, reply.answered_at = answer, turn.act.at
    reply.save(update_fields=["status", "answer", "answered_at"])
    return turn.end()


@transaction.atomic
def record_silence(*, claim: Claim, act: Act, source: Source) -> Claim:
    """Write down that a party has not replied, once its time has run out."""
    turn = begin(Move.RECORD_SILENCE, claim, act)
    reply = _awaited(turn, source)
    if reply.due_at > turn.act.at:
        raise Refused(
            "%(source)s may still reply until %(due)s.",
            source=source,
            due=f"{reply.due_at:%Y-%m-%d %H:%M}",
        )
    reply.status = ReplyStatus.SILENT.value
    reply.save(update_fields=["status"])
    return turn.end()


@transaction.atomic
def skip_reply(*, claim: Claim, act: Act, source: Source) -> Claim:
    """Do not ask a party, for a reason; a second person must make the claim ready."""
    turn = begin(Move.SKIP_REPLY, claim, act)
    _add(turn, source, ReplyStatus.SKIPPED, turn.act.at)
    return turn.end()


@transaction.atomic
def make_ready(*, claim: Claim, act: Act) -> Claim:
    """Let a claim go to the publisher: nobody is owed a reply any longer."""
    return begin(Move.MAKE_READY, claim, act).end()


def _replies(turn: Turn) -> QuerySet[Reply]:
    return turn.claim.replies.filter(claim_version=turn.claim.version)


def _awaited(turn: Turn, source: Source) -> Reply:
    reply = _replies(turn).filter(source=source, status=ReplyStatus.ASKED.value).first()
    if reply is None:
        raise Refused("No reply of %(source)s is awaited.", source=source)
    return reply


def _add(turn: Turn, source: Source, status: ReplyStatus, due: datetime) -> None:
    Reply.objects.create(
        claim=turn.claim,
        claim_version=turn.claim.version,
        source=source,
        status=status.value,
        asked_at=turn.act.at,
        asked_by=turn.act.actor,
        due_at=due,
        reason=turn.act.reason if status is ReplyStatus.SKIPPED else "",
    )
