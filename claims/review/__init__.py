"""What people decide about claims, who may, and how it is kept."""

from claims.review.errors import Either, Forbidden, Impossible, Refused, Stale
from claims.review.ledger import Act, notes_on, revision_of
from claims.review.links import (
    Meant,
    check_may_decide_link,
    link_revision_of,
    may_decide_link,
    spans_of,
)
from claims.review.people import Person, account, person_of
from claims.review.policies import (
    check_may,
    label,
    may,
    may_add,
    may_comment,
    may_flag,
    may_mend,
    may_unflag,
    refusal_of,
    suggests_allegation,
)
from claims.review.standing import Standing, standing_of, standings_of
from claims.review.visibility import (
    CONFIDENTIAL,
    Sight,
    has_answered,
    hidden_sources,
    sight_of,
    visible_assessments,
    visible_comments,
    visible_events,
    visible_searches,
)
from claims.review.writers import may_search, may_waive, may_write

__all__ = [
    "CONFIDENTIAL",
    "Act",
    "Either",
    "Forbidden",
    "Impossible",
    "Meant",
    "Person",
    "Refused",
    "Sight",
    "Stale",
    "Standing",
    "account",
    "check_may",
    "check_may_decide_link",
    "has_answered",
    "hidden_sources",
    "label",
    "link_revision_of",
    "may",
    "may_add",
    "may_comment",
    "may_decide_link",
    "may_flag",
    "may_mend",
    "may_search",
    "may_unflag",
    "may_waive",
    "may_write",
    "notes_on",
    "person_of",
    "refusal_of",
    "revision_of",
    "sight_of",
    "spans_of",
    "standing_of",
    "standings_of",
    "suggests_allegation",
    "visible_assessments",
    "visible_comments",
    "visible_events",
    "visible_searches",
]
