"""The bodies that are sent about a claim: a wording, a step, an answer, a comment."""

from typing import Any

from rest_framework import serializers

from claims.api.requests.strict import StrictForm
from claims.review.actions import Answer, Step, Wording
from claims.vocabulary import (
    Capacity,
    Confidence,
    Evidentiality,
    HedgeLevel,
    Modality,
    Polarity,
    Question,
    SourceKind,
    Stance,
    Verdict,
)

FURTHEST = 2**31 - 1  # the database's largest whole number of four bytes
OFFSET = "Code points from the beginning of the document's text."


def offset(**given: Any) -> serializers.IntegerField:
    """A place in a text."""
    limits: dict[str, Any] = {"min_value": 0, "max_value": FURTHEST}
    return serializers.IntegerField(help_text=OFFSET, **limits, **given)


def reason(**given: Any) -> serializers.CharField:
    """Why something is done, as the history keeps it."""
    told = "Why; the history keeps it."
    return serializers.CharField(max_length=10_000, help_text=told, **given)


class WordingForm(StrictForm):
    """Where a claim stands in its document, and how it reads."""

    start = offset()
    end = offset()
    proposition = serializers.CharField(
        max_length=10_000, help_text="What the words say, complete in itself."
    )
    polarity = serializers.ChoiceField(list(Polarity), default=Polarity.AFFIRMED)
    hedge_level = serializers.ChoiceField(list(HedgeLevel), default=HedgeLevel.ASSERTED)
    evidentiality = serializers.ChoiceField(
        list(Evidentiality), default=Evidentiality.STATED
    )
    modality = serializers.ChoiceField(list(Modality), default=Modality.FACT)


CORRECTED = tuple(WordingForm().fields)


class CorrectionForm(StrictForm):
    """What is put right in a claim; what is left out stays as it is."""

    start = offset(required=False)
    end = offset(required=False)
    proposition = serializers.CharField(max_length=10_000, required=False)
    polarity = serializers.ChoiceField(list(Polarity), required=False)
    hedge_level = serializers.ChoiceField(list(HedgeLevel), required=False)
    evidentiality = serializers.ChoiceField(list(Evidentiality), required=False)
    modality = serializers.ChoiceField(list(Modality), required=False)
    reason = reason(required=False, allow_blank=True)


class GivenStepForm(StrictForm):
    """One step of a chain as an analyst gives it; nobody is named without a name."""

    name = serializers.CharField(max_length=400, allow_blank=True, default="")
    kind = serializers.ChoiceField(list(SourceKind), default=SourceKind.UNKNOWN)
    start = offset(allow_null=True, default=None)
    end = offset(allow_null=True, default=None)
    cue_start = offset(allow_null=True, default=None)
    cue_end = offset(allow_null=True, default=None)
    stance = serializers.ChoiceField(list(Stance), default=Stance.NEUTRAL)
    capacity = serializers.ChoiceField(list(Capacity), default=Capacity.UNKNOWN)
    title = serializers.CharField(max_length=400, allow_blank=True, default="")
    reason = reason(default="", allow_blank=True)

    def validate(self, attrs: dict[str, Any]) -> dict[str, Any]:
        """A span has two ends."""
        for start, end in (("start", "end"), ("cue_start", "cue_end")):
            if (attrs[start] is None) != (attrs[end] is None):
                raise serializers.ValidationError({end: ["A span has two ends."]})
        return attrs


class NewStepForm(GivenStepForm):
    """One step more, at its position in the chain."""

    position = serializers.IntegerField(min_value=0, max_value=1000)


class ReasonForm(StrictForm):
    """A reason, where there is one to give."""

    reason = reason(default="", allow_blank=True)


class AnswerForm(StrictForm):
    """An answer to one question; only a draft may leave the rest open."""

    question = serializers.ChoiceField(list(Question))
    verdict = serializers.ChoiceField(list(Verdict), allow_null=True, default=None)
    reasons = serializers.CharField(max_length=20_000, allow_blank=True, default="")
    confidence = serializers.ChoiceField(
        list(Confidence), default=Confidence.NOT_STATED
    )
    likelihood_low = serializers.FloatField(
        min_value=0, max_value=1, allow_null=True, default=None
    )
    likelihood_high = serializers.FloatField(
        min_value=0, max_value=1, allow_null=True, default=None
    )

    def validate(self, attrs: dict[str, Any]) -> dict[str, Any]:
        """A likelihood has two ends, in order."""
        low, high = attrs["likelihood_low"], attrs["likelihood_high"]
        ordered = low is not None and high is not None and low <= high
        if not ordered and (low, high) != (None, None):
            told = ["A likelihood goes from a lower to a higher."]
            raise serializers.ValidationError({"likelihood_high": told})
        return attrs


class CommentForm(StrictForm):
    """What is said about a claim; each @name is told."""

    text = serializers.CharField(max_length=10_000)


def answer_of(given: dict[str, Any]) -> Answer:
    """The answer that was sent."""
    low, high = given["likelihood_low"], given["likelihood_high"]
    return Answer(
        question=Question(given["question"]),
        verdict=None if given["verdict"] is None else Verdict(given["verdict"]),
        reasons=given["reasons"],
        confidence=Confidence(given["confidence"]),
        likelihood=None if low is None else (low, high),
    )


def wording_of(given: dict[str, Any]) -> Wording:
    """The wording that was sent."""
    return Wording(
        start=given["start"],
        end=given["end"],
        proposition=given["proposition"],
        polarity=Polarity(given["polarity"]),
        hedge_level=HedgeLevel(given["hedge_level"]),
        evidentiality=Evidentiality(given["evidentiality"]),
        modality=Modality(given["modality"]),
    )


def step_of(given: dict[str, Any]) -> Step:
    """The step that was sent."""
    start, cue_start = given["start"], given["cue_start"]
    return Step(
        name=given["name"],
        kind=SourceKind(given["kind"]),
        mention=None if start is None else (start, given["end"]),
        cue=None if cue_start is None else (cue_start, given["cue_end"]),
        stance=Stance(given["stance"]),
        capacity=Capacity(given["capacity"]),
        title=given["title"],
    )
