"""Describes links, events and reports, field by field."""

from rest_framework import serializers

from claims.api.claims.shown import EventShown
from claims.vocabulary import LinkStatus, Relation, Scope


class PlaceForm(serializers.Serializer[object]):
    """Words on which a suggestion rests, in code points of their document."""

    claim = serializers.IntegerField()
    document = serializers.IntegerField()
    start = serializers.IntegerField()
    end = serializers.IntegerField()
    words = serializers.CharField()


class LinkForm(serializers.Serializer[object]):
    """A link from a claim to one piece of evidence; one of the three is not null."""

    id = serializers.IntegerField()
    claim = serializers.IntegerField()
    evidence_claim = serializers.IntegerField(allow_null=True)
    evidence_document = serializers.IntegerField(allow_null=True)
    evidence_url = serializers.CharField(allow_null=True)
    relation = serializers.ChoiceField(list(Relation))
    scope = serializers.ChoiceField(list(Scope))
    status = serializers.ChoiceField(list(LinkStatus))
    rule = serializers.CharField(allow_blank=True)
    why = serializers.CharField(allow_blank=True)
    score = serializers.FloatField(allow_null=True)
    spans = PlaceForm(many=True)
    decided_by = serializers.CharField(allow_null=True)
    decided_at = serializers.DateTimeField(allow_null=True)
    reason = serializers.CharField(allow_blank=True)


class EventForm(EventShown):
    """Who did what to one subject; `digest` holds on to `previous`, its last event."""

    claim = serializers.IntegerField(allow_null=True)
    source = serializers.IntegerField(allow_null=True)  # type: ignore[assignment]
    document = serializers.IntegerField(allow_null=True)
    confirmation = serializers.IntegerField(allow_null=True)
    judgement = serializers.IntegerField(allow_null=True)
    report = serializers.IntegerField(allow_null=True)


class ReportForm(serializers.Serializer[object]):
    """One edition of a fact-check; its forms are at `forms/NAME`."""

    id = serializers.IntegerField()
    claim = serializers.IntegerField()
    claim_version = serializers.IntegerField()
    edition = serializers.IntegerField()
    sha256 = serializers.CharField()
    published_at = serializers.DateTimeField()
    published_by = serializers.CharField()
