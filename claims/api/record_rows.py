"""Asks for links, events and reports; the database writes each as it will be sent."""

from django.db.models import (
    Case,
    Exists,
    F,
    JSONField,
    OuterRef,
    TextField,
    Value,
    When,
)
from django.db.models.functions import Cast, Coalesce, NullIf, StrIndex

from claims.api.rows import Rows, written
from claims.models import Confirmation, Report, Source
from claims.models.querysets import EventQuerySet
from claims.review import Sight


def link_rows(sight: Sight) -> Rows:
    """Links with what they rest on, and who decided.

    A reason that would name whom the reader may not know is left out.
    """
    return written(
        Confirmation.objects.all(),
        id="id",
        claim="claim_id",
        evidence_claim="evidence_claim_id",
        evidence_document="evidence_document_id",
        evidence_url="evidence_snapshot__url",
        relation="relation",
        scope="scope",
        status="status",
        rule="rule",
        why=_unless_named(sight, "why"),
        score="score",
        spans=_kept_places(),
        decided_by="decided_by__username",
        decided_at="decided_at",
        reason=_unless_named(sight, "reason"),
    )


def _kept_places() -> Cast:
    """The words on which a suggestion rests; none where nobody has kept them."""
    return Cast(Coalesce(NullIf("spans", Value("")), Value("[]")), JSONField())


def _unless_named(sight: Sight, column: str) -> Case:
    """Words of a row; nothing where a source is named in them that is hidden."""
    hidden = Source.objects.filter(sight.hides(""))
    place = StrIndex(OuterRef(column), F("name"))
    named = hidden.annotate(place=place).filter(place__gt=0)
    unnamed = When(Exists(named), then=Value(""))
    return Case(unnamed, default=F(column), output_field=TextField())


def event_rows(events: EventQuerySet) -> Rows:
    """Some events, each with the digest by which it holds on to the last."""
    return written(
        events,
        id="id",
        claim="claim_id",
        source="source_id",
        document="document_id",
        confirmation="confirmation_id",
        judgement="judgement_id",
        report="report_id",
        actor="actor__username",
        action="action",
        was="was",
        became="became",
        reason="reason",
        at="at",
        digest="digest",
        previous="previous",
    )


def report_rows() -> Rows:
    """Editions without what they say: that is in their forms."""
    return written(
        Report.objects.all(),
        id="id",
        claim="claim_id",
        claim_version="claim_version",
        edition="edition",
        sha256="sha256",
        published_at="published_at",
        published_by="published_by__username",
    )
