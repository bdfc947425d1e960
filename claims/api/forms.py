"""Describes what the API sends, field by field; the database writes it so."""

from rest_framework import serializers

from claims.vocabulary import (
    AttributionRole,
    Authenticity,
    Capacity,
    Evidentiality,
    HedgeCueKind,
    HedgeLevel,
    Membership,
    Modality,
    Mode,
    Polarity,
    SourceKind,
    Stance,
    State,
)

OFFSET = "code points from the beginning of the document's text"


class MemberForm(serializers.Serializer[object]):
    """A source that speaks jointly in a step, or that the step may mean."""

    source = serializers.IntegerField(allow_null=True)  # type: ignore[assignment]
    name = serializers.CharField()
    membership = serializers.ChoiceField(list(Membership))


class StepForm(serializers.Serializer[object]):
    """One step of a chain; without a source where nobody, or no one alone, is meant."""

    position = serializers.IntegerField(min_value=0)
    source = serializers.IntegerField(allow_null=True)  # type: ignore[assignment]
    name = serializers.CharField(allow_null=True)
    kind = serializers.ChoiceField(list(SourceKind), allow_null=True)
    mention = serializers.CharField(allow_blank=True)
    start = serializers.IntegerField(allow_null=True, help_text=OFFSET)
    end = serializers.IntegerField(allow_null=True, help_text=OFFSET)
    cue = serializers.CharField(allow_blank=True)
    cue_start = serializers.IntegerField(allow_null=True, help_text=OFFSET)
    cue_end = serializers.IntegerField(allow_null=True, help_text=OFFSET)
    stance = serializers.ChoiceField(list(Stance))
    role = serializers.ChoiceField(list(AttributionRole))
    capacity = serializers.ChoiceField(list(Capacity))
    title = serializers.CharField(allow_blank=True)
    members = MemberForm(many=True)


class HedgeCueForm(serializers.Serializer[object]):
    """A word that bears on how sure a claim sounds; no band where it sets no level."""

    text = serializers.CharField()
    start = serializers.IntegerField(help_text=OFFSET)
    end = serializers.IntegerField(help_text=OFFSET)
    kind = serializers.ChoiceField(list(HedgeCueKind))
    low = serializers.FloatField(allow_null=True)
    high = serializers.FloatField(allow_null=True)


class ClaimForm(serializers.Serializer[object]):
    """One statement, pinned to the words `text` at [start, end) of its document."""

    id = serializers.IntegerField()
    document = serializers.IntegerField()
    start = serializers.IntegerField(help_text=OFFSET)
    end = serializers.IntegerField(help_text=OFFSET)
    text = serializers.CharField()
    proposition = serializers.CharField()
    mode = serializers.ChoiceField(list(Mode))
    polarity = serializers.ChoiceField(list(Polarity))
    hedge_level = serializers.ChoiceField(list(HedgeLevel))
    likelihood_low = serializers.FloatField(allow_null=True)
    likelihood_high = serializers.FloatField(allow_null=True)
    hedge_cues = HedgeCueForm(many=True)
    evidentiality = serializers.ChoiceField(list(Evidentiality))
    modality = serializers.ChoiceField(list(Modality))
    chain = StepForm(many=True, help_text="the originator first, then outward")
    score = serializers.FloatField(help_text="the finder's belief, 0 to 1")
    allegation = serializers.BooleanField(
        help_text="whether it accuses a named person: it goes out once signed off"
    )
    state = serializers.ChoiceField(list(State))
    version = serializers.IntegerField()
    recorded_at = serializers.DateTimeField()


class AppearanceForm(serializers.Serializer[object]):
    """One place where a document was seen; what is not known is null or empty."""

    publisher = serializers.IntegerField(allow_null=True)
    publisher_name = serializers.CharField(allow_null=True)
    url = serializers.CharField(allow_blank=True)
    title = serializers.CharField(allow_blank=True)
    published_at = serializers.DateTimeField(allow_null=True)
    retrieved_at = serializers.DateTimeField()


class DocumentForm(serializers.Serializer[object]):
    """One immutable text; `length` is its code points."""

    id = serializers.IntegerField()
    title = serializers.CharField(allow_blank=True)
    language = serializers.CharField()
    media_type = serializers.CharField()
    length = serializers.IntegerField()
    text_sha256 = serializers.CharField()
    original_sha256 = serializers.CharField()
    authenticity = serializers.ChoiceField(list(Authenticity))
    appearances = AppearanceForm(many=True)
    recorded_at = serializers.DateTimeField()


class DocumentWithTextForm(DocumentForm):
    """One immutable text with its exact words."""

    text = serializers.CharField(trim_whitespace=False)


class SourceForm(serializers.Serializer[object]):
    """Who or what asserts, with the other names it goes by."""

    id = serializers.IntegerField()
    name = serializers.CharField()
    kind = serializers.ChoiceField(list(SourceKind))
    country = serializers.CharField(allow_blank=True)
    language = serializers.CharField(allow_blank=True)
    confidential = serializers.BooleanField()
    aliases = serializers.ListField(child=serializers.CharField())
    recorded_at = serializers.DateTimeField()
