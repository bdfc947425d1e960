"""Gathers what others have decided about a claim, in their words."""

from collections.abc import Collection
from dataclasses import dataclass
from datetime import date

from claims.models import ExternalVerdict
from claims.review import CONFIDENTIAL
from claims.vocabulary import Phrase, Say

SCALE = "%(value)s of %(worst)s (worst) to %(best)s (best)"
WEB = ("http://", "https://")


@dataclass(frozen=True, slots=True)
class Elsewhere:
    """A verdict that came in from outside; what is not known is empty.

    `scale` is the rater's own: "2 of 1 (worst) to 5 (best)". `url` leads to the web or
    nowhere.
    """

    rater: str
    label: str
    language: str
    scale: str
    url: str
    rated_on: date | None


def gather_elsewhere(
    key: int, hidden: Collection[int] = frozenset(), say: Say = str
) -> tuple[Elsewhere, ...]:
    """The verdicts of others on a claim, the latest first; hidden raters unnamed."""
    rows = ExternalVerdict.objects.filter(claim=key).select_related("rater")
    return tuple(_told(one, hidden, say) for one in rows)


def _told(row: ExternalVerdict, hidden: Collection[int], say: Say) -> Elsewhere:
    veiled = row.rater_id in hidden
    return Elsewhere(
        rater=say(CONFIDENTIAL) if veiled else row.rater.name,
        label=row.label,
        language=row.language,
        scale=say(_scale(row)),
        url=row.url if row.url.startswith(WEB) and not veiled else "",
        rated_on=row.rated_on,
    )


def _scale(row: ExternalVerdict) -> str:
    if row.value is None:
        return ""
    ends = {"worst": f"{row.worst:g}", "best": f"{row.best:g}"}
    return Phrase(SCALE, value=f"{row.value:g}", **ends)
