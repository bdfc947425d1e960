"""What one telling is to another, and who has said so."""

from dataclasses import dataclass
from enum import StrEnum

from claims.vocabulary.review import Role


class Relation(StrEnum):
    """What the evidence does to the claim."""

    CONFIRMS = "confirms"
    CONTRADICTS = "contradicts"
    REPEATS = "repeats"
    QUALIFIES = "qualifies"
    SUPERSEDES = "supersedes"
    RETRACTS = "retracts"
    DECLINES_TO_CONFIRM = "declines_to_confirm"


class Scope(StrEnum):
    """How much of the claim the evidence speaks to."""

    FULL = "full"
    PARTIAL = "partial"
    WEAKER = "weaker"
    DIFFERENT = "different"


class LinkStatus(StrEnum):
    """Whether somebody has decided on a suggested link."""

    SUGGESTED = "suggested"
    ACCEPTED = "accepted"
    REJECTED = "rejected"


class LinkMaking(StrEnum):
    """How a link comes about that no rule suggests, as an event names it."""

    SUGGEST_LINK = "suggest_link"


class LinkMove(StrEnum):
    """What is decided on a link, as an event names it."""

    ACCEPT_LINK = "accept_link"
    REFUSE_LINK = "refuse_link"
    TAKE_BACK_LINK = "take_back_link"


@dataclass(frozen=True, slots=True)
class LinkMoveRow:
    """From which statuses a link comes into which, and who may decide so."""

    before: tuple[LinkStatus, ...]
    after: LinkStatus
    roles: tuple[Role, ...]


LINKERS = (Role.ANALYST, Role.REVIEWER, Role.ADJUDICATOR)
_DECIDED = (LinkStatus.ACCEPTED, LinkStatus.REJECTED)
LINK_MOVES = {
    LinkMove.ACCEPT_LINK: LinkMoveRow(
        (LinkStatus.SUGGESTED,), LinkStatus.ACCEPTED, LINKERS
    ),
    LinkMove.REFUSE_LINK: LinkMoveRow(
        (LinkStatus.SUGGESTED,), LinkStatus.REJECTED, LINKERS
    ),
    LinkMove.TAKE_BACK_LINK: LinkMoveRow(_DECIDED, LinkStatus.SUGGESTED, LINKERS),
}


class AlarmKind(StrEnum):
    """What an analyst must be told of a claim's lineage."""

    CIRCULAR = "circular"
    SINGLE_ROOT = "single_root"
    HEADLINE_DRIFT = "headline_drift"


class JudgementKind(StrEnum):
    """Whether two are the same; it can be taken back, and merges nothing for good."""

    SAME_SOURCE = "same_source"
    SAME_CLAIM = "same_claim"
    PERHAPS_SAME_PERSON = "perhaps_same_person"
    DIFFERENT_SOURCES = "different_sources"
