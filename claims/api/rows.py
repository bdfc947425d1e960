"""Asks for a page in one query; the database writes each row as it will be sent."""

from collections.abc import Callable
from functools import cache, wraps
from typing import Any, ParamSpec

from django.contrib.postgres.expressions import ArraySubquery
from django.db.models import Case, Count, OuterRef, QuerySet, Subquery
from django.db.models.functions import Cast, Coalesce

from claims.api.parts import appearances, chain, hedge_cues
from claims.api.writing import Line, Written
from claims.models import Claim, Document, Event, SourceName
from claims.review import Sight

Rows = QuerySet[Any, Any]
P = ParamSpec("P")


def kept(make: Callable[P, Rows]) -> Callable[P, Rows]:
    """Rows that are put together once for each sight: it takes longer than a page.

    What is asked of them is asked of a copy.
    """
    made = cache(make)

    @wraps(make)
    def copied(*given: P.args, **more: P.kwargs) -> Rows:
        return made(*given, **more).all()  # type: ignore[arg-type]  # hashable

    return copied


@kept
def claim_rows(sight: Sight) -> Rows:
    """Claims with their chains, originator first, and the words that hedge them."""
    return written(
        Claim.objects.all(),
        id="id",
        document="document_id",
        start="start",
        end="end",
        text="text",
        proposition="proposition",
        mode="mode",
        polarity="polarity",
        hedge_level="hedge_level",
        likelihood_low="likelihood_low",
        likelihood_high="likelihood_high",
        hedge_cues=hedge_cues(),
        evidentiality="evidentiality",
        modality="modality",
        chain=chain(sight),
        score="score",
        allegation="allegation",
        state="state",
        version="version",
        recorded_at="recorded_at",
    )


@kept
def document_rows(sight: Sight, **more: str) -> Rows:
    """Documents without their texts, with the places where each was seen."""
    return written(
        Document.objects.all(),
        id="id",
        title="title",
        language="language",
        media_type="media_type",
        length="length",
        text_sha256="text_sha256",
        original_sha256="original_id",
        authenticity="authenticity",
        appearances=appearances(sight),
        recorded_at="recorded_at",
        **more,
    )


def document_rows_with_text(sight: Sight) -> Rows:
    """Documents with their texts, for one at a time."""
    return document_rows(sight, text="text")


@kept
def source_rows(sight: Sight) -> Rows:
    """Sources that may be named, with the other names that they go by."""
    aliases = SourceName.objects.filter(source=OuterRef("pk")).order_by("name")
    return written(
        sight.sources(),
        id="id",
        name="name",
        kind="kind",
        country="country",
        language="language",
        confidential="confidential",
        aliases=ArraySubquery(aliases.values("name")),
        recorded_at="recorded_at",
    )


def revision(subject: str = "claim") -> Coalesce:
    """How many events a subject has had, as `revision_of` and `notes_on` count them."""
    its = Event.objects.filter(**{subject: OuterRef("pk")}).order_by()
    events = its.values(subject)
    counted = events.annotate(count=Count("pk")).values("count")
    return Coalesce(Subquery(counted), 0)


def written(rows: QuerySet[Any], **fields: str | ArraySubquery | Cast | Case) -> Rows:
    """Rows of which the database writes these fields as one JSON object."""
    return rows.values("id", json=Line(Written(**fields)))
