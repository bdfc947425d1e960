"""The bodies by which documents come in, and what is told of a job."""

from typing import Any

from rest_framework import serializers

from claims.api.forms import ClaimForm, DocumentForm
from claims.api.requests.strict import Moment, StrictForm
from claims.ingest.article import Facts
from claims.ingest.handing_in import Handed
from claims.ingest.readers.stated import is_address, language_code
from claims.vocabulary import InputKind, JobState


def _words(most: int, told: str) -> serializers.CharField:
    return serializers.CharField(max_length=most, required=False, help_text=told)


class FactsForm(StrictForm):
    """What is known of a document from outside it; leave out what is not."""

    title = _words(1000, "Its title.")
    publisher = _words(400, "The name of who published it.")
    url = _words(2000, "Where it was seen, an address of the web.")
    published_at = Moment(required=False)
    language = _words(16, "A language tag, as in en.")

    def validate_url(self, value: str) -> str:
        """An address of the web, and nothing else."""
        if not is_address(value):
            raise serializers.ValidationError("Give an address of http or https.")
        return value

    def validate_language(self, value: str) -> str:
        """The language of a tag, without its region."""
        code = language_code(value)
        if not code:
            raise serializers.ValidationError("Give a language tag, as in en.")
        return code


class NewDocumentForm(FactsForm):
    """A text, or else the address of a page that is fetched and read."""

    text = serializers.CharField(
        required=False,
        trim_whitespace=False,
        help_text="The exact text; without it the page at `url` is fetched.",
    )

    def validate(self, attrs: dict[str, Any]) -> dict[str, Any]:
        """There must be something to read."""
        if not {"text", "url"} & attrs.keys():
            raise serializers.ValidationError({"text": ["Send a text or an address."]})
        return attrs


class DocumentReadForm(DocumentForm):
    """A document with the first claims that were read in it, in reading order."""

    claims = ClaimForm(many=True)
    more_claims = serializers.CharField(
        allow_null=True, help_text="Where all of them are, if these are not all."
    )


class JobForm(serializers.Serializer[object]):
    """How far the reading of something has come."""

    id = serializers.IntegerField()
    state = serializers.ChoiceField(list(JobState))
    kind = serializers.ChoiceField(list(InputKind))
    handed_in_at = serializers.DateTimeField()
    ended_at = serializers.DateTimeField(allow_null=True)
    document = serializers.IntegerField(allow_null=True)
    problem = serializers.CharField(
        allow_blank=True, help_text="Why nothing could be read; else empty."
    )


def facts_of(given: dict[str, Any]) -> Facts:
    """The facts that were sent."""
    named = ("title", "publisher", "url", "published_at", "language")
    return Facts(**{name: given[name] for name in named if name in given})


def handed_of(given: dict[str, Any]) -> Handed:
    """A text or an address with its facts."""
    facts = facts_of(given)
    if "text" not in given:
        return Handed(InputKind.URL, facts=facts)
    return Handed(InputKind.TEXT, given["text"].encode(), "utf-8", facts)
