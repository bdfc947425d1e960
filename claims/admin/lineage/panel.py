"""What the panel of a claim's lineage shows, on whichever page it stands."""

from collections.abc import Collection, Iterable
from dataclasses import replace

from django.contrib.auth.models import AnonymousUser, User

from claims.admin.lineage.deciding import refusal_for
from claims.admin.said import WHYS
from claims.models.rules.words import choices
from claims.reports import recalled, say
from claims.reports.lineage import LinkSheet, gather_lineage
from claims.review import has_answered
from claims.vocabulary import Relation, Scope


def panel_for(
    user: User | AnonymousUser, key: int, hidden: Collection[int]
) -> dict[str, object]:
    """The panel for a template; `hidden` are sources that are not named to the user."""
    panel = gather_lineage(key, hidden, say)
    suggested, decided = _reasons(panel.suggested), _reasons(panel.decided)
    return {
        "panel": replace(panel, suggested=suggested, decided=decided),
        "refusal": refusal_for(user),
        "relations": choices(Relation),
        "scopes": choices(Scope),
        "answered": has_answered(user, key),
    }


def _reasons(links: Iterable[LinkSheet]) -> tuple[LinkSheet, ...]:
    """The links with the reasons of rules said to the reader; people's stay theirs."""
    return tuple(replace(one, why=say(recalled(one.why, WHYS))) for one in links)
