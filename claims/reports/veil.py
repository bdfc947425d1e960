"""Takes the names of hidden sources from rows that are only shown, and never saved."""

from collections.abc import Collection, Iterable

from claims.models import Appearance, Claim, Source
from claims.review import CONFIDENTIAL


def veil_chains(claims: Iterable[Claim], hidden: Collection[int]) -> None:
    """Let the chains of claims, which were fetched with them, name nobody hidden.

    Offices and the words that name them go as well; what the text itself says stays.
    """
    for step in (step for claim in claims for step in claim.attributions.all()):
        if step.source_id in hidden:
            step.title = step.text = ""
        spoken = [one.source for one in step.members.all()]
        _veil([step.source, *spoken], hidden)


def veil_places(places: Iterable[Appearance], hidden: Collection[int]) -> None:
    """Let places that were fetched with their publishers name nobody hidden."""
    _veil([one.publisher for one in places], hidden)


def _veil(sources: Iterable[Source | None], hidden: Collection[int]) -> None:
    for source in sources:
        if source is not None and source.pk in hidden:
            source.name = CONFIDENTIAL
