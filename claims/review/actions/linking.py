"""What is decided on a link: each one function, and each decision can be taken back."""

from django.db import transaction

from claims.models import Claim, Confirmation, Document
from claims.review.actions.reopening import reopen_contradicted
from claims.review.errors import Refused
from claims.review.ledger import Act, last_note_on, note
from claims.review.links import (
    Meant,
    check_may_correct_link,
    check_may_decide_link,
    check_may_suggest_link,
    check_unchanged,
    meant_by,
)
from claims.review.people import person_of
from claims.vocabulary import LinkMaking, LinkMove, LinkStatus

_COLUMNS = (
    "status", "decided_by", "decided_at", "reason", "relation", "scope",
    "suggested_relation", "suggested_scope",
)  # fmt: skip


@transaction.atomic
def suggest_link(
    *, claim: Claim, evidence: Claim | Document, meant: Meant, act: Act
) -> Confirmation:
    """Suggest, for a reason, that a claim or a document bears on a claim.

    It does not count yet.
    """
    check_may_suggest_link(person_of(act.actor))
    if not act.reason.strip():
        raise Refused("To suggest a link takes a reason.")
    if evidence in (claim, claim.document):
        raise Refused("No claim is evidence for itself, nor is the text it stands in.")
    keys = [one.pk for one in (claim, evidence) if isinstance(one, Claim)]
    list(
        Claim.objects.select_for_update(no_key=True).filter(pk__in=keys).order_by("pk")
    )
    ends = {"claim": claim, f"evidence_{evidence._meta.model_name}": evidence}
    relation = meant.relation.value
    if Confirmation.objects.filter(**ends, relation=relation).exists():
        raise Refused(
            "The two are linked so already: %(relation)s.",
            relation=relation.replace("_", " "),
        )
    made = Confirmation.objects.create(
        **ends, relation=relation, scope=meant.scope.value, why=act.reason.strip()
    )
    became = f"{LinkStatus.SUGGESTED.value}: {meant}"
    note(made, act, LinkMaking.SUGGEST_LINK, became=became)
    return made


@transaction.atomic
def accept_link(
    *, link: Confirmation, act: Act, meant: Meant | None = None
) -> Confirmation:
    """Let a suggested link stand: from now on it counts.

    Whoever finds that it is another relation, or of another scope, says so in the same
    step, with a reason.
    """
    return _decided(link, act, LinkMove.ACCEPT_LINK, meant)


@transaction.atomic
def refuse_link(*, link: Confirmation, act: Act) -> Confirmation:
    """Refuse a suggested link: it is not suggested again."""
    return _decided(link, act, LinkMove.REFUSE_LINK)


@transaction.atomic
def take_back_link(*, link: Confirmation, act: Act) -> Confirmation:
    """Undo what was decided on a link: it is a suggestion again, as it was before."""
    return _decided(link, act, LinkMove.TAKE_BACK_LINK)


def _decided(
    link: Confirmation, act: Act, move: LinkMove, meant: Meant | None = None
) -> Confirmation:
    """Lock the link, check, write the decision and its event, return the link."""
    row = Confirmation.objects.select_for_update(no_key=True).get(pk=link.pk)
    check_unchanged(row, act)
    was, before = LinkStatus(row.status), meant_by(row)
    after = check_may_decide_link(move, was, person_of(act.actor)).after
    act = _no_earlier(row, act)
    if meant is not None and meant != before:
        check_may_correct_link(row, meant, act)
        _correct(row, meant)
    _settle(row, after, act)
    row.save(update_fields=_COLUMNS)
    now = meant_by(row)
    words = ("", "") if now == before else (f": {before}", f": {now}")
    note(row, act, move, was=was.value + words[0], became=after.value + words[1])
    if move is LinkMove.ACCEPT_LINK:
        reopen_contradicted(link=row, act=act)
    return row


def _correct(row: Confirmation, meant: Meant) -> None:
    """Keep what was suggested beside what it is in truth."""
    row.suggested_relation, row.suggested_scope = row.relation, row.scope
    row.relation, row.scope = meant.relation.value, meant.scope.value


def _settle(row: Confirmation, status: LinkStatus, act: Act) -> None:
    """Write who decided, or that nobody has: then it is what was suggested again."""
    row.status = status.value
    if status is not LinkStatus.SUGGESTED:
        row.decided_by, row.decided_at, row.reason = act.actor, act.at, act.reason
        return
    row.decided_by, row.decided_at, row.reason = None, None, ""
    if row.suggested_relation:
        row.relation, row.scope = row.suggested_relation, row.suggested_scope
        row.suggested_relation = row.suggested_scope = ""


def _no_earlier(row: Confirmation, act: Act) -> Act:
    """Who waited for the lock decides no earlier than the one who held it."""
    last = last_note_on(row)
    if last is None or last.at <= act.at:
        return act
    return Act(act.actor, last.at, act.reason, act.seen)
