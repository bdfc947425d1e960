"""Describes summaries, what is amiss with them, and where people looked."""

from rest_framework import serializers

from claims.api.requests.strict import Moment, StrictForm
from claims.vocabulary import ProseKind

LONGEST = 20_000
OFFSET = "code points from the beginning of the summary"


class SummaryForm(StrictForm):
    """A summary with its bindings, as in "It was said so [c12]."."""

    text = serializers.CharField(max_length=LONGEST, allow_blank=True)


class NewSearchForm(StrictForm):
    """Where somebody looked, when, for what, and what they found; empty for nothing."""

    place = serializers.CharField(max_length=200)
    query = serializers.CharField(max_length=2000)
    at = Moment()
    found = serializers.CharField(max_length=5000, allow_blank=True, default="")


class WaiverForm(serializers.Serializer[object]):
    """Why a finding may stand, as a second person says."""

    reason = serializers.CharField()
    waived_by = serializers.CharField()
    waived_at = serializers.DateTimeField()


class FindingForm(serializers.Serializer[object]):
    """What is amiss with a sentence."""

    kind = serializers.ChoiceField(list(ProseKind))
    start = serializers.IntegerField(help_text=OFFSET)
    end = serializers.IntegerField(help_text=OFFSET)
    why = serializers.CharField()


class KeptFindingForm(FindingForm):
    """What is amiss with a sentence that was kept, and whether it may stand."""

    id = serializers.IntegerField()
    sentence = serializers.CharField()
    waiver = WaiverForm(allow_null=True)


class SummaryShown(serializers.Serializer[object]):
    """A summary as somebody wrote it; the last of a claim's version is its summary."""

    id = serializers.IntegerField()
    claim_version = serializers.IntegerField()
    number = serializers.IntegerField()
    text = serializers.CharField(allow_blank=True)
    written_by = serializers.CharField()
    written_at = serializers.DateTimeField()
    findings = KeptFindingForm(many=True)


class SentenceForm(serializers.Serializer[object]):
    """A sentence of a summary, what it rests on, and what is amiss with it."""

    text = serializers.CharField()
    bindings = serializers.ListField(child=serializers.CharField())
    findings = FindingForm(many=True)


class ExaminationForm(serializers.Serializer[object]):
    """What is amiss with a summary that is not kept yet."""

    sentences = SentenceForm(many=True)


class SearchShown(serializers.Serializer[object]):
    """Where somebody looked; empty `found` where they found nothing."""

    id = serializers.IntegerField()
    place = serializers.CharField()
    query = serializers.CharField()
    searched_at = serializers.DateTimeField()
    searched_by = serializers.CharField()
    found = serializers.CharField(allow_blank=True)
    logged_at = serializers.DateTimeField()
