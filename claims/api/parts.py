"""Asks for what belongs to a row: its chain, its cues, where it was seen."""

from django.contrib.postgres.expressions import ArraySubquery
from django.db.models import Model, OuterRef, QuerySet
from django.db.models.functions import JSONObject

from claims.models import Appearance, Attribution, AttributionMember, HedgeCue


def chain() -> ArraySubquery:
    """The steps of a claim's chain, the originator first."""
    return _listed(
        Attribution.objects.filter(claim=OuterRef("pk")).order_by("position"),
        position="position",
        source="source_id",
        name="source__name",
        kind="source__kind",
        mention="text",
        start="start",
        end="end",
        cue="cue_text",
        cue_start="cue_start",
        cue_end="cue_end",
        stance="stance",
        role="role",
        capacity="capacity",
        title="title",
        members=_members(),
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


def appearances() -> ArraySubquery:
    """The places where a document was seen, the first one first."""
    return _listed(
        Appearance.objects.filter(document=OuterRef("pk")).order_by("id"),
        publisher="publisher_id",
        publisher_name="publisher__name",
        url="url",
        title="title",
        published_at="published_at",
        retrieved_at="retrieved_at",
    )


def _members() -> ArraySubquery:
    return _listed(
        AttributionMember.objects.filter(attribution=OuterRef("pk")).order_by("id"),
        source="source_id",
        name="source__name",
        membership="membership",
    )


def _listed(rows: QuerySet[Model], **fields: str | ArraySubquery) -> ArraySubquery:
    return ArraySubquery(rows.values(row=JSONObject(**fields)))
