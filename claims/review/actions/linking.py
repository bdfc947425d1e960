"""What is decided on a suggested link: each one function, which can be taken back."""

from datetime import datetime

from django.contrib.auth.models import User
from django.db import transaction

from claims.models import Confirmation
from claims.review.actions.reopening import reopen_contradicted
from claims.review.ledger import Act, last_note_on, note
from claims.review.links import check_may_decide_link, check_unchanged
from claims.review.people import person_of
from claims.vocabulary import LinkMove, LinkStatus


@transaction.atomic
def accept_link(*, link: Confirmation, act: Act) -> Confirmation:
    """Let a suggested link stand: from now on it counts."""
    return _decided(link, act, LinkMove.ACCEPT_LINK)


@transaction.atomic
def refuse_link(*, link: Confirmation, act: Act) -> Confirmation:
    """Refuse a suggested link: it is not suggested again."""
    return _decided(link, act, LinkMove.REFUSE_LINK)


@transaction.atomic
def take_back_link(*, link: Confirmation, act: Act) -> Confirmation:
    """Undo what was decided on a link: it is a suggestion again, as it was before."""
    return _decided(link, act, LinkMove.TAKE_BACK_LINK)


def _decided(link: Confirmation, act: Act, move: LinkMove) -> Confirmation:
    """Lock the link, check, write the decision and its event, return the link."""
    row = Confirmation.objects.select_for_update(no_key=True).get(pk=link.pk)
    check_unchanged(row, act)
    was = LinkStatus(row.status)
    after = check_may_decide_link(move, was, person_of(act.actor)).after
    act = _no_earlier(row, act)
    open_again = after is LinkStatus.SUGGESTED
    _write(row, after, *((None, None, "") if open_again else _by(act)))
    note(row, act, move, was=was.value, became=after.value)
    if move is LinkMove.ACCEPT_LINK:
        reopen_contradicted(link=row, act=act)
    return row


def _by(act: Act) -> tuple[User, datetime, str]:
    return act.actor, act.at, act.reason


def _write(
    row: Confirmation,
    status: LinkStatus,
    who: User | None,
    when: datetime | None,
    reason: str,
) -> None:
    row.status = status.value
    row.decided_by, row.decided_at, row.reason = who, when, reason
    row.save(update_fields=["status", "decided_by", "decided_at", "reason"])


def _no_earlier(row: Confirmation, act: Act) -> Act:
    """Who waited for the lock decides no earlier than the one who held it."""
    last = last_note_on(row)
    if last is None or last.at <= act.at:
        return act
    return Act(act.actor, last.at, act.reason, act.seen)
