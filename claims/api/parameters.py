"""Takes the parameters of what is read, and refuses what they cannot be."""

import re
from collections.abc import Iterable
from datetime import UTC, datetime
from enum import StrEnum
from typing import Any

from django import forms
from django.core.validators import MaxValueValidator, RegexValidator
from django.utils.dateparse import parse_datetime
from django_filters import rest_framework as filters
from drf_spectacular.utils import extend_schema_field
from rest_framework.exceptions import ValidationError
from rest_framework.request import Request

DIGITS = re.compile(r"-?[0-9]+", re.ASCII)
LARGEST_ID = 2**63 - 1
LONGEST = 400  # characters that are searched for
MOST_COUNTED = 1_000_000
LANGUAGE = r"^[A-Za-z]{2,3}(-[A-Za-z0-9]{1,8}){0,2}$"


def refuse_unknown(request: Request, known: Iterable[str]) -> None:
    """Name each parameter that nothing here reads: it would change nothing."""
    there = ", ".join(known)
    advice = f"there are {there}" if there else "there is none"
    told = f"This is not a parameter here; {advice}."
    unknown = [name for name in request.query_params if name not in set(known)]
    if unknown:
        raise ValidationError({name: [told] for name in unknown})


class Narrowing(forms.Form):
    """Refuses a parameter that is there and empty: it would narrow nothing."""

    def clean(self) -> dict[str, Any] | None:
        """Name each empty parameter."""
        for name in self.fields:
            if self.data.get(name) == "":
                self.add_error(name, "Give it a value or leave it out.")
        return super().clean()


class WholeField(forms.IntegerField):
    """Digits alone: Django's own takes "7.0" for a whole number, too."""

    def to_python(self, value: Any) -> int | None:
        """Refuse anything but ASCII digits."""
        if value not in self.empty_values and not DIGITS.fullmatch(str(value)):
            raise forms.ValidationError(self.error_messages["invalid"], "invalid")
        return super().to_python(value)


@extend_schema_field(
    {"type": "integer", "format": "int64", "minimum": 0, "maximum": LARGEST_ID}
)
class IdFilter(filters.NumberFilter):
    """A whole number that fits the database's keys."""

    field_class = WholeField

    def __init__(self, *arguments: Any, **more: Any) -> None:
        super().__init__(*arguments, min_value=0, **more)

    def get_max_validator(self) -> MaxValueValidator:
        """Refuse what no key can be."""
        return MaxValueValidator(LARGEST_ID)


@extend_schema_field({"type": "string", "pattern": LANGUAGE})
class LanguageFilter(filters.CharFilter):
    """A language tag: "en", "pt-BR"."""

    def __init__(self, *arguments: Any, **more: Any) -> None:
        super().__init__(*arguments, validators=[RegexValidator(LANGUAGE)], **more)


class WordFilter(filters.ChoiceFilter):
    """A word of a closed list."""

    def __init__(self, words: type[StrEnum], **more: Any) -> None:
        choices = [(word.value, word.value.replace("_", " ")) for word in words]
        super().__init__(choices=choices, **more)


class YesOrNo(filters.ChoiceFilter):
    """Whether something is so."""

    YES, NO = "true", "false"

    def __init__(self, **more: Any) -> None:
        super().__init__(choices=[(one, one) for one in (self.YES, self.NO)], **more)


@extend_schema_field({"type": "number", "minimum": 0, "maximum": 1})
class ShareFilter(filters.NumberFilter):
    """A number from 0 to 1."""

    field_class = forms.FloatField

    def __init__(self, *arguments: Any, **more: Any) -> None:
        super().__init__(*arguments, min_value=0, max_value=1, **more)


@extend_schema_field({"type": "integer", "minimum": 0, "maximum": MOST_COUNTED})
class CountFilter(filters.NumberFilter):
    """How many there are of something."""

    field_class = WholeField

    def __init__(self, *arguments: Any, **more: Any) -> None:
        super().__init__(*arguments, min_value=0, **more)

    def get_max_validator(self) -> MaxValueValidator:
        """Refuse what nobody counts."""
        return MaxValueValidator(MOST_COUNTED)


class MomentField(forms.Field):
    """A time as RFC 3339 writes it, with its zone."""

    def to_python(self, value: Any) -> datetime | None:
        """Refuse what is no time, and a time that may be meant in any zone."""
        if value in self.empty_values:
            return None
        try:
            found = parse_datetime(str(value))
        except ValueError:
            found = None
        if found is None or found.tzinfo is None:
            told = "Give a time with its zone, as in 2026-01-31T12:00:00Z."
            raise forms.ValidationError(told)
        return _universal(found)


def _universal(moment: datetime) -> datetime:
    """The moment in UTC: the database knows no zone further away than sixteen hours."""
    try:
        return moment.astimezone(UTC)
    except OverflowError:  # at the end of all years, where UTC lies beyond it
        return moment.replace(tzinfo=UTC)


@extend_schema_field(
    {
        "type": "string",
        "maxLength": LONGEST,
        "pattern": r"^[^\x00\s][^\x00]*$",
        "description": 'words of it, as in: missiles "air defence" or radar -ship',
    }
)
class SearchFilter(filters.CharFilter):
    """Words that are searched for."""

    def __init__(self, **more: Any) -> None:
        super().__init__(max_length=LONGEST, **more)


@extend_schema_field({"type": "string", "format": "date-time"})
class MomentFilter(filters.Filter):
    """A moment: from it on, or before it."""

    field_class = MomentField
