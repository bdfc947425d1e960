"""Asks for what belongs to a row: its chain, its cues, where it was seen."""

from django.contrib.postgres.expressions import ArraySubquery
from django.db.models import Case, Model, OuterRef, QuerySet

from claims.api.writing import Written
from claims.models import Appearance, Attribution, AttributionMember, HedgeCue
from claims.review import Sight


def chain(sight: Sight) -> ArraySubquery:
    """The steps of a claim's chain, the originator first.

    Of a source that must not be named there is no key, office or mention.
    """
    return _listed(
        Attribution.objects.filter(claim=OuterRef("pk")).order_by("position"),
        position="position",
        source=sight.told("source", "source_id"),
        name=sight.name("source"),
        kind="source__kind",
        mention=sight.told("source", "text", ""),
        start=sight.told("source", "start"),
        end=sight.told("source", "end"),
        cue="cue_text",
        cue_start="cue_start",
        cue_end="cue_end",
        stance="stance",
        role="role",
        capacity="capacity",
        title=sight.told("source", "title", ""),
        members=_members(sight),
    )


def hedge_cues() -> ArraySubquery:
    """The words that hedge a claim, as they stand in the text."""
    return _listed(
        HedgeCue.objects.filter(claim=OuterRef("pk")).order_by("start", "id"),
        text="text",
        start="start",
        end="end",
        kind="kind",
        low="likelihood_low",
        high="likelihood_high",
    )


def appearances(sight: Sight) -> ArraySubquery:
    """The places where a document was seen, the first one first."""
    return _listed(
        Appearance.objects.filter(document=OuterRef("pk")).order_by("id"),
        publisher=sight.told("publisher", "publisher_id"),
        publisher_name=sight.name("publisher"),
        url=sight.told("publisher", "url", ""),
        title="title",
        published_at="published_at",
        retrieved_at="retrieved_at",
    )


def _members(sight: Sight) -> ArraySubquery:
    return _listed(
        AttributionMember.objects.filter(attribution=OuterRef("pk")).order_by("id"),
        source=sight.told("source", "source_id"),
        name=sight.name("source"),
        membership="membership",
    )


def _listed(
    rows: QuerySet[Model], **fields: str | ArraySubquery | Case
) -> ArraySubquery:
    return ArraySubquery(rows.values(row=Written(**fields)))
