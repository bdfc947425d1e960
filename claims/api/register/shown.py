"""Describes what the register keeps about a source, and asks for it as it is sent."""

from django.db.models import OuterRef, Q, QuerySet, Subquery
from rest_framework import serializers

from claims.api.rows import Rows, written
from claims.models import (
    Judgement,
    Ownership,
    Resemblance,
    SourceGrade,
    SourceName,
    SourceRole,
    SpeaksFor,
)
from claims.review import Sight
from claims.vocabulary import Grade, JudgementKind, Likeness, Tie


class NameShown(serializers.Serializer[object]):
    """Another name of a source."""

    id = serializers.IntegerField()
    name = serializers.CharField()
    language = serializers.CharField(allow_blank=True)


class GradeShown(serializers.Serializer[object]):
    """How reliable somebody judged a source to be, on a topic or at large."""

    id = serializers.IntegerField()
    grade = serializers.ChoiceField(list(Grade))
    topic = serializers.CharField(allow_blank=True)
    reason = serializers.CharField()
    graded_by = serializers.CharField()
    graded_at = serializers.DateTimeField()


class TieShown(serializers.Serializer[object]):
    """Who is bound to whom, from which day to which."""

    id = serializers.IntegerField()
    bound = serializers.IntegerField()
    bound_name = serializers.CharField()
    to = serializers.IntegerField()
    to_name = serializers.CharField()
    held_from = serializers.DateField(allow_null=True)
    held_to = serializers.DateField(allow_null=True)


class RoleShown(serializers.Serializer[object]):
    """An office, with the words of the document that tell of it, where one does."""

    id = serializers.IntegerField()
    title = serializers.CharField()
    organisation = serializers.CharField(allow_blank=True)
    former = serializers.BooleanField()
    held_from = serializers.DateField(allow_null=True)
    held_to = serializers.DateField(allow_null=True)
    document = serializers.IntegerField(allow_null=True)
    start = serializers.IntegerField(allow_null=True)
    end = serializers.IntegerField(allow_null=True)


class JudgementForm(serializers.Serializer[object]):
    """Whether two sources, or two claims, are one, as somebody judged."""

    id = serializers.IntegerField()
    kind = serializers.ChoiceField(list(JudgementKind))
    first_source = serializers.IntegerField(allow_null=True)
    second_source = serializers.IntegerField(allow_null=True)
    first_claim = serializers.IntegerField(allow_null=True)
    second_claim = serializers.IntegerField(allow_null=True)
    judged_by = serializers.CharField()
    judged_at = serializers.DateTimeField()
    reason = serializers.CharField()
    withdrawn_at = serializers.DateTimeField(allow_null=True)


class ResemblanceForm(serializers.Serializer[object]):
    """Two sources that may be one, why, and the judgement on them, if one stands."""

    id = serializers.IntegerField()
    first = serializers.IntegerField()
    first_name = serializers.CharField()
    second = serializers.IntegerField()
    second_name = serializers.CharField()
    why = serializers.ChoiceField(list(Likeness))
    judgement = serializers.IntegerField(allow_null=True)


def name_rows(source: int, _: Sight) -> Rows:
    """The other names of a source."""
    return _named(SourceName.objects.filter(source=source), "id", "name", "language")


def grade_rows(source: int, _: Sight) -> Rows:
    """Every grade that a source was ever given."""
    rows = SourceGrade.objects.filter(source=source)
    fields = {name: name for name in ("id", "grade", "topic", "reason", "graded_at")}
    return written(rows, **fields, graded_by="graded_by__username")


def role_rows(source: int, _: Sight) -> Rows:
    """The offices of a source."""
    rows = SourceRole.objects.filter(source=source)
    held = ("former", "held_from", "held_to", "document_id", "start", "end")
    return _named(rows, "id", "title", "organisation", *held)


def tie_rows(tie: Tie, source: int, sight: Sight) -> Rows:
    """The ties of a kind that a source has, whichever end of them it is.

    Those with a source that must not be named are left out.
    """
    table, bound, to = (
        (Ownership, "owned", "owner")
        if tie is Tie.OWNS
        else (SpeaksFor, "speaker", "body")
    )
    ends = Q(**{bound: source}) | Q(**{to: source})
    kept = sight.hides(bound) | sight.hides(to)
    rows = table._default_manager.filter(ends).exclude(kept)
    return written(
        rows,
        id="id",
        bound=f"{bound}_id",
        bound_name=f"{bound}__name",
        to=f"{to}_id",
        to_name=f"{to}__name",
        held_from="held_from",
        held_to="held_to",
    )


def judgement_rows(rows: QuerySet[Judgement]) -> Rows:
    """Judgements, those that were taken back among them."""
    ends = ("first_source", "second_source", "first_claim", "second_claim")
    fields = {name: f"{name}_id" for name in ends}
    plain = {name: name for name in ("id", "kind", "judged_at", "reason")}
    more = {"judged_by": "judged_by__username", "withdrawn_at": "withdrawn_at"}
    return written(rows, **fields, **plain, **more)


def resemblance_rows(sight: Sight) -> Rows:
    """Pairs of sources that may be one, but those with one that must not be named."""
    standing = Judgement.objects.filter(
        first_source=OuterRef("first"),
        second_source=OuterRef("second"),
        withdrawn_at__isnull=True,
    )
    kept = sight.hides("first") | sight.hides("second")
    rows = Resemblance.objects.exclude(kept).annotate(
        judgement=Subquery(standing.values("pk")[:1])
    )
    return written(
        rows,
        id="id",
        first="first_id",
        first_name="first__name",
        second="second_id",
        second_name="second__name",
        why="why",
        judgement="judgement",
    )


def _named(rows: QuerySet[SourceName] | QuerySet[SourceRole], *names: str) -> Rows:
    return written(rows, **{name.removesuffix("_id"): name for name in names})
