"""The bodies that are sent about a source: a name, a grade, a tie, an office."""

from typing import Any

from rest_framework import serializers

from claims.api.claims.moves import WhyForm
from claims.api.parameters import LANGUAGE
from claims.api.requests.named import number
from claims.review.actions.register import Described, Office, Period
from claims.vocabulary import Grade, SourceKind

COUNTRY = r"^[A-Za-z]{2}$"
NAME: dict[str, Any] = {"max_length": 400}
DAY = "A day, as in 2026-01-31; null where nobody knows."


class NewSourceForm(WhyForm):
    """A source to enter; a confidential one is named to few."""

    name = serializers.CharField(**NAME)
    kind = serializers.ChoiceField(list(SourceKind))
    country = serializers.RegexField(COUNTRY, allow_blank=True, default="")
    language = serializers.RegexField(
        LANGUAGE, max_length=16, allow_blank=True, default=""
    )
    confidential = serializers.BooleanField(default=False)


DESCRIBED = ("name", "kind", "country", "language", "confidential")


class SourceCorrectionForm(WhyForm):
    """What is put right of a source; what is left out stays as it is."""

    name = serializers.CharField(required=False, **NAME)
    kind = serializers.ChoiceField(list(SourceKind), required=False)
    country = serializers.RegexField(COUNTRY, allow_blank=True, required=False)
    language = serializers.RegexField(
        LANGUAGE, max_length=16, allow_blank=True, required=False
    )
    confidential = serializers.BooleanField(required=False)


class NewNameForm(WhyForm):
    """One more name, in any script."""

    name = serializers.CharField(**NAME)


class NewGradeForm(WhyForm):
    """A grade of the Admiralty code, on one topic or, without one, at large."""

    grade = serializers.ChoiceField(list(Grade))
    topic = serializers.CharField(max_length=200, allow_blank=True, default="")


class DatesForm(WhyForm):
    """From which day to which, both included."""

    held_from = serializers.DateField(allow_null=True, default=None, help_text=DAY)
    held_to = serializers.DateField(allow_null=True, default=None, help_text=DAY)


class NewTieForm(DatesForm):
    """To whom a source is bound, and for how long."""

    to = number("The source that owns it, or that it speaks for.")


class NewRoleForm(DatesForm):
    """An office that a source holds or held."""

    title = serializers.CharField(**NAME)
    organisation = serializers.CharField(allow_blank=True, default="", **NAME)
    former = serializers.BooleanField(
        default=False, help_text="Whether it is over, where no dates are known."
    )


class PairForm(WhyForm):
    """Two sources to judge."""

    first = number("One of the two.")
    second = number("The other.")


def described(given: dict[str, Any]) -> Described:
    """The source that was sent."""
    kept = {name: given[name] for name in DESCRIBED}
    return Described(**kept | {"kind": SourceKind(kept["kind"])})


def period(given: dict[str, Any]) -> Period:
    """The days that were sent."""
    return Period(given["held_from"], given["held_to"])


def office(given: dict[str, Any]) -> Office:
    """The office that was sent."""
    return Office(given["title"], given["organisation"], given["former"])
