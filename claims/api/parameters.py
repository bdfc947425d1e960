"""Takes the parameters that narrow a list, and refuses what they cannot be."""

import re
from typing import Any

from django import forms
from django.core.validators import MaxValueValidator, RegexValidator
from django.db.models import QuerySet
from django_filters import rest_framework as filters
from drf_spectacular.utils import extend_schema_field
from rest_framework.exceptions import ValidationError
from rest_framework.request import Request

DIGITS = re.compile(r"-?[0-9]+", re.ASCII)
LARGEST_ID = 2**63 - 1
LANGUAGE = r"^[A-Za-z]{2,3}(-[A-Za-z0-9]{1,8}){0,2}$"


class KnownParameters(filters.DjangoFilterBackend):
    """Narrows a list by the parameters that it knows, and refuses all others."""

    def filter_queryset(
        self, request: Request, queryset: QuerySet[Any], view: Any
    ) -> QuerySet[Any]:
        """Name each parameter that nothing here reads: it would narrow nothing."""
        known = [*getattr(view.filterset_class, "base_filters", ())]
        if view.paginator is not None:
            paging = type(view.paginator)
            known += [paging.page_size_query_param, paging.cursor_query_param]
        advice = f"This is not a parameter here; there are {', '.join(known)}."
        unknown = [name for name in request.query_params if name not in known]
        if unknown:
            raise ValidationError({name: [advice] for name in unknown})
        narrowed: QuerySet[Any] = super().filter_queryset(request, queryset, view)
        return narrowed


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
