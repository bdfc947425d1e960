"""What the panel of a claim's lineage shows, on whichever page it stands."""

from collections.abc import Collection

from django.contrib.auth.models import AnonymousUser, User

from claims.admin.lineage.deciding import refusal_for
from claims.models.rules.words import choices
from claims.reports.lineage import gather_lineage
from claims.review import has_answered
from claims.vocabulary import Relation, Scope


def panel_for(
    user: User | AnonymousUser, key: int, hidden: Collection[int]
) -> dict[str, object]:
    """The panel for a template; `hidden` are sources that are not named to the user."""
    return {
        "panel": gather_lineage(key, hidden),
        "refusal": refusal_for(user),
        "relations": choices(Relation),
        "scopes": choices(Scope),
        "answered": has_answered(user, key),
    }
