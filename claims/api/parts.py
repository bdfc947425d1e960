"""Asks for what belongs to a row: its chain, its cues, where it was seen."""

from collections.abc import Collection

from django.contrib.postgres.expressions import ArraySubquery
from django.db.models import Case, F, Model, OuterRef, Q, QuerySet, Value, When
from django.db.models.functions import JSONObject

from claims.models import (
    Appearance,
    Attribution,
    AttributionMember,
    ExternalVerdict,
    HedgeCue,
)
from claims.reports.elsewhere import WEB
from claims.review import CONFIDENTIAL


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


def external_verdicts(hidden: Collection[int]) -> ArraySubquery:
    """How others rated a claim, the latest first; hidden raters are not told.

    What would lead to a hidden rater goes with the name; no address leads off the web.
    """
    veiled = Q(rater__in=hidden)
    on_the_web = Q(*(("url__startswith", one) for one in WEB), _connector=Q.OR)
    rows = ExternalVerdict.objects.filter(claim=OuterRef("pk"))
    plain = ("label", "language", "value", "worst", "best", "rated_on")
    return _listed(
        rows.order_by(F("rated_on").desc(nulls_last=True), "id"),
        rater=Case(When(veiled, then=None), default="rater_id"),
        rater_name=Case(When(veiled, then=Value(CONFIDENTIAL)), default="rater__name"),
        url=Case(When(on_the_web & ~veiled, then="url"), default=Value("")),
        **{name: name for name in plain},
    )


def _members() -> ArraySubquery:
    return _listed(
        AttributionMember.objects.filter(attribution=OuterRef("pk")).order_by("id"),
        source="source_id",
        name="source__name",
        membership="membership",
    )


def _listed(
    rows: QuerySet[Model], **fields: str | ArraySubquery | Case
) -> ArraySubquery:
    return ArraySubquery(rows.values(row=JSONObject(**fields)))
