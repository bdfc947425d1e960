"""How rows are shown to readers: times in UTC, and nobody who must stay unnamed."""

from datetime import UTC, datetime

from claims.models import Appearance, Attribution, Claim, Document, Source
from claims.review import CONFIDENTIAL
from claims.vocabulary import Membership

NOBODY = "somebody unnamed"
AROUND = 32  # characters on each side by which a quotation is found again
CHAIN = ("attributions__source", "attributions__members__source", "hedge_cues")
OWN_VOICE = "the text itself"


def time(at: datetime | None) -> str:
    """A moment in RFC 3339; empty where nobody knows it."""
    if at is None:
        return ""
    return at.astimezone(UTC).isoformat(timespec="seconds").replace("+00:00", "Z")


def name_of(source: Source) -> str:
    """The name of a source, unless it is confidential."""
    return CONFIDENTIAL if source.confidential else source.name


def names_of(step: Attribution) -> tuple[Source, ...]:
    """Who speaks in a step: one source, or all that speak with one voice."""
    if step.source:
        return (step.source,)
    members = step.members.all()
    return tuple(
        one.source for one in members if one.membership == Membership.MEMBER.value
    )


def speaker(step: Attribution) -> str:
    """Who speaks in a step, in words."""
    if sources := names_of(step):
        return " and ".join(map(name_of, sources))
    bearers = [name_of(one.source) for one in step.members.all()]
    return " or ".join(bearers) or step.text or NOBODY


def is_confidential(claim: Claim) -> bool:
    """Whether somebody in the chain of a claim must stay unnamed."""
    steps = claim.attributions.all()
    return any(source.confidential for step in steps for source in names_of(step))


def teller(claim: Claim) -> str:
    """Who says a claim: its originator, or the text in its own voice."""
    first = next(iter(claim.attributions.all()), None)
    return speaker(first) if first else OWN_VOICE


def first_seen(document: Document) -> Appearance | None:
    """The earliest dated appearance of a document, else the first that is kept."""
    places = list(document.appearances.all())
    dated = [one for one in places if one.published_at]
    if dated:
        return min(dated, key=lambda one: (one.published_at, one.pk))
    return places[0] if places else None
