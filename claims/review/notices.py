"""Tells people of claims: a notice where they work, and an e-mail once it is kept."""

from collections.abc import Iterable
from datetime import datetime
from functools import partial

from django.contrib.auth.models import User
from django.core.mail import send_mail
from django.db import transaction
from django.db.models import Exists, OuterRef, Q

from claims.models import Claim, Notice, Reply
from claims.review.ledger import Act
from claims.vocabulary import NoticeKind, ReplyStatus

WORDS = {
    NoticeKind.ASSIGNED: "You were given a claim to research",
    NoticeKind.MENTIONED: "You were mentioned in a comment on a claim",
    NoticeKind.REPLY_DUE: "A reply that you asked for is due",
    NoticeKind.REOPENED: "A claim that you worked on was reopened",
}


def notify(
    people: Iterable[User], kind: NoticeKind, claim: Claim, act: Act, why: str = ""
) -> None:
    """Tell people what somebody else did; nobody is told of what they did themselves.

    The e-mails go out when the transaction has ended well.
    """
    told = [person for person in people if person != act.actor]
    _tell(told, kind, claim, act.actor, act.at, why)


def tell_due_replies(at: datetime) -> int:
    """Tell whoever asked for a reply that it is due, once a reply; how many were told.

    One that is closed in the meantime is due no longer.
    """
    told = Notice.objects.filter(
        recipient=OuterRef("asked_by"),
        claim=OuterRef("claim"),
        kind=NoticeKind.REPLY_DUE.value,
        at__gte=OuterRef("asked_at"),
    )
    awaited = Reply.objects.filter(status=ReplyStatus.ASKED.value, due_at__lte=at)
    due = awaited.filter(~Exists(told), asked_by__isnull=False)
    found = list(due.select_related("asked_by", "claim"))
    for reply in found:
        if reply.asked_by is not None:
            _tell([reply.asked_by], NoticeKind.REPLY_DUE, reply.claim, None, at)
    return len(found)


def workers_on(claim: Claim) -> list[User]:
    """Everybody who answered about the claim, or published it."""
    answered = Q(assessments__claim=claim)
    published = Q(pk__in=claim.reports.values("published_by"))
    return list(User.objects.filter(answered | published, is_active=True).distinct())


def _tell(
    people: list[User],
    kind: NoticeKind,
    claim: Claim,
    actor: User | None,
    at: datetime,
    why: str = "",
) -> None:
    Notice.objects.bulk_create(
        Notice(recipient=one, kind=kind.value, claim=claim, actor=actor, at=at, why=why)
        for one in people
    )
    by = f" by {actor.get_username()}" if actor else ""
    because = f" ({why})" if why else ""
    words = f"{WORDS[kind]}{by}{because}.\n\nClaim {claim.pk}: {claim.proposition}\n"
    for address in filter(None, (one.email for one in people)):
        mail = partial(send_mail, WORDS[kind], words, None, [address])
        transaction.on_commit(mail, robust=True)
