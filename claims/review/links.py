"""Who may decide on a link, and whether it is still as they saw it."""

from collections.abc import Sequence
from dataclasses import dataclass

import orjson

from claims.lineage.suggesting import Place
from claims.models import Confirmation, Event
from claims.review.errors import Forbidden, Refused, Stale
from claims.review.ledger import Act
from claims.review.people import Person
from claims.vocabulary import (
    LINK_MOVES,
    LINKERS,
    LinkMove,
    LinkMoveRow,
    LinkStatus,
    Relation,
    Scope,
)


@dataclass(frozen=True, slots=True)
class Meant:
    """What a link is: what the evidence does to the claim, and to how much of it."""

    relation: Relation
    scope: Scope

    def __str__(self) -> str:
        return f"{self.relation.value}, {self.scope.value}"


def meant_by(link: Confirmation) -> Meant:
    """What a link is as it is kept now."""
    return Meant(Relation(link.relation), Scope(link.scope))


def check_may_correct_link(link: Confirmation, meant: Meant, act: Act) -> None:
    """Refuse to accept a link as another without a reason, or as one that is there."""
    if not act.reason.strip():
        raise Refused("To accept a link as another takes a reason.")
    others = Confirmation.objects.exclude(pk=link.pk).filter(
        claim=link.claim_id,
        relation=meant.relation.value,
        evidence_claim=link.evidence_claim_id,
        evidence_document=link.evidence_document_id,
        evidence_snapshot=link.evidence_snapshot_id,
    )
    if others.exists():
        raise Refused(
            "The two are linked so already: %(relation)s.",
            relation=meant.relation.value.replace("_", " "),
        )


def check_may_suggest_link(person: Person) -> None:
    """Forbidden, with why, to whoever may not suggest a link of their own."""
    if not person.roles & set(LINKERS):
        roles = " or ".join(role.value for role in LINKERS)
        raise Forbidden(f"To suggest links takes the role {roles}.")


def check_may_decide_link(
    move: LinkMove, status: LinkStatus, person: Person
) -> LinkMoveRow:
    """The row by which the person may decide so; Refused, with why, if they may not."""
    row = LINK_MOVES[move]
    if status not in row.before:
        befores = " or ".join(before.value for before in row.before)
        raise Refused(
            "The link is %(status)s; to do this, it must be %(before)s.",
            status=status.value,
            before=befores,
        )
    if not person.roles & set(row.roles):
        roles = " or ".join(role.value for role in row.roles)
        raise Forbidden("To decide on links takes the role %(roles)s.", roles=roles)
    return row


def may_decide_link(move: LinkMove, status: LinkStatus, person: Person) -> bool:
    """Whether `check_may_decide_link` lets the person decide so."""
    try:
        check_may_decide_link(move, status, person)
    except Refused:
        return False
    return True


def link_revision_of(link: Confirmation) -> int:
    """How many events the link has had: what a form keeps, and hands back."""
    return Event.objects.filter(confirmation=link).count()


def check_unchanged(link: Confirmation, act: Act) -> None:
    """Refuse what was decided on an older sight of the link."""
    if act.seen is not None and link_revision_of(link) != act.seen:
        status = LinkStatus(link.status).value
        raise Stale(
            "Since you looked, the link was decided on: it is %(status)s now.",
            status=status,
        )


def written_spans(spans: Sequence[Place]) -> str:
    """The spans of a suggestion as its row keeps them."""
    return orjson.dumps(list(spans)).decode()


def spans_of(link: Confirmation) -> tuple[Place, ...]:
    """The words on which a suggestion rests; none where nobody has kept them."""
    found = orjson.loads(link.spans) if link.spans else []
    return tuple(Place(**one) for one in found)
