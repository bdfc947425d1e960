"""Describes what was said and done about a claim, and asks for it as it is sent."""

from rest_framework import serializers

from claims.api.rows import Rows, written
from claims.models.querysets import (
    AssessmentQuerySet,
    CommentQuerySet,
    EventQuerySet,
)
from claims.vocabulary import (
    AssessmentRole,
    AssessmentStatus,
    Confidence,
    Question,
    Verdict,
)


class AssessmentShown(serializers.Serializer[object]):
    """One analyst's answer about one version of a claim; a draft may be empty."""

    id = serializers.IntegerField()
    claim_version = serializers.IntegerField()
    question = serializers.ChoiceField(list(Question))
    analyst = serializers.CharField()
    role = serializers.ChoiceField(list(AssessmentRole))
    status = serializers.ChoiceField(list(AssessmentStatus))
    verdict = serializers.ChoiceField(list(Verdict), allow_blank=True)
    likelihood_low = serializers.FloatField(allow_null=True)
    likelihood_high = serializers.FloatField(allow_null=True)
    confidence = serializers.ChoiceField(list(Confidence))
    reasons = serializers.CharField(allow_blank=True)
    submitted_at = serializers.DateTimeField(allow_null=True)


class CommentShown(serializers.Serializer[object]):
    """What somebody said about a claim."""

    id = serializers.IntegerField()
    claim_version = serializers.IntegerField()
    author = serializers.CharField()
    text = serializers.CharField()
    at = serializers.DateTimeField()


class EventShown(serializers.Serializer[object]):
    """Who did what to a claim, from what to what, why and when."""

    id = serializers.IntegerField()
    actor = serializers.CharField()
    action = serializers.CharField()
    was = serializers.CharField(allow_blank=True)
    became = serializers.CharField(allow_blank=True)
    reason = serializers.CharField(allow_blank=True)
    at = serializers.DateTimeField()
    digest = serializers.CharField()
    previous = serializers.CharField(allow_blank=True)


def assessment_rows(found: AssessmentQuerySet) -> Rows:
    """Assessments with the names of their analysts."""
    named = ("id", "claim_version", "question", "role", "status", "verdict")
    more = ("likelihood_low", "likelihood_high", "confidence", "reasons")
    fields = {name: name for name in (*named, *more, "submitted_at")}
    return written(found, **fields, analyst="analyst__username")


def comment_rows(found: CommentQuerySet) -> Rows:
    """Comments with the names of their authors."""
    fields = {name: name for name in ("id", "claim_version", "text", "at")}
    return written(found, **fields, author="author__username")


def event_rows(found: EventQuerySet) -> Rows:
    """Events with the names of those who did it."""
    named = ("id", "action", "was", "became", "reason", "at", "digest", "previous")
    fields = {name: name for name in named}
    return written(found, **fields, actor="actor__username")
