"""One turn at a claim: locked, checked, moved, and told in one event."""

from dataclasses import dataclass, replace

from claims.models import Claim, Event
from claims.review.errors import Refused, Stale
from claims.review.ledger import Act, last_of, record
from claims.review.people import person_of
from claims.review.policies import check_may, label
from claims.review.standing import Standing, standing_of
from claims.review.visibility import visible_events
from claims.vocabulary import Move, MoveRow, Need, State, row_of

_MOST_TOLD = 5  # changes: who has missed more had better look again


@dataclass(frozen=True, slots=True)
class Turn:
    """A claim whose row is locked, and the move that may be made with it."""

    claim: Claim
    standing: Standing
    row: MoveRow
    act: Act
    last: Event | None

    def end(self, after: State | None = None, **changes: object) -> Claim:
        """Write the new state and the changes, record the event, return the claim.

        Nobody holds the claim afterwards, unless the changes say so.
        """
        fields = {"held_by": None, "held_until": None} | changes
        fields["state"] = (after or self.row.after[0]).value
        for name, value in fields.items():
            setattr(self.claim, name, value)
        self.claim.save(update_fields=list(fields))
        record(self.claim, self.act, self.row.move, self.standing.state, self.last)
        return self.claim

    def because(self, reason: str) -> "Turn":
        """The same turn, told with another reason."""
        return replace(self, act=replace(self.act, reason=reason))


def locked(claim: Claim, act: Act) -> tuple[Claim, Act, Event | None]:
    """The claim's row, locked, the act no earlier than its last event, and that event.

    Stale where the actor has not seen what the claim has become.
    """
    row = Claim.objects.select_for_update(no_key=True).get(pk=claim.pk)
    _check_unchanged(row, act)
    last = last_of(row)
    if last is not None:
        act = replace(act, at=max(act.at, last.at))
    return row, act, last


def begin(move: Move, claim: Claim, act: Act) -> Turn:
    """Lock the claim and check that the actor may make the move; Refused if not.

    Who waited for the lock acts no earlier than the one who held it.
    """
    row, act, last = locked(claim, act)
    standing = standing_of(row)
    allowed = check_may(move, standing, person_of(act.actor), act.at)
    check_reason(allowed, act)
    return Turn(row, standing, allowed, act, last)


def check_reason(row: MoveRow, act: Act) -> None:
    """Refused where a move takes a reason, and none is given."""
    if Need.REASON in row.needs and not act.reason.strip():
        raise Refused("To %(move)s takes a reason.", move=label(row.move))


def follow(move: Move, claim: Claim, act: Act, why: str) -> Turn | None:
    """Lock the claim for a move that follows from something else; None if none can.

    It takes no role of whoever brought it about, and no sight of the claim.
    """
    row, act, last = locked(claim, replace(act, seen=None, reason=why))
    allowed = row_of(move, State(row.state))
    return Turn(row, standing_of(row), allowed, act, last) if allowed else None


def _check_unchanged(claim: Claim, act: Act) -> None:
    """Refuse what was decided on an older sight of the claim, and tell what is new."""
    if act.seen is None:
        return
    happened = Event.objects.filter(claim=claim).in_order()
    missed = [event.pk for event in happened[act.seen : act.seen + _MOST_TOLD]]
    if missed:
        shown = visible_events(act.actor).filter(pk__in=missed).in_order()
        told = "; ".join(_told(event) for event in shown.select_related("actor"))
        if not told:
            now = label(State(claim.state))
            raise Stale(
                "Since you looked, the claim has changed: it is %(now)s now.", now=now
            )
        raise Stale("Since you looked, the claim has changed: %(told)s.", told=told)


def _told(event: Event) -> str:
    who, at = event.actor.get_username(), event.at.strftime("%Y-%m-%d %H:%M %Z")
    was, became = (word.replace("_", " ") for word in (event.was, event.became))
    moved = f"moved it from {was} to {became}"
    did = f"did this: {event.action.replace('_', ' ')}"
    return f"{who} {moved if was != became else did} ({at})"
