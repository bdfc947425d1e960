"""Forms that take what they describe, and nothing else."""

from datetime import datetime
from typing import Any, TypeAlias

from rest_framework import serializers
from rest_framework.request import Request

from claims.api.problems import Invalid

# What JSON calls the values that a field takes; a number is no text, nor the reverse.
_Field: TypeAlias = "serializers.Field[Any, Any, Any, Any]"
_KINDS: tuple[tuple[type[_Field], tuple[type, ...]], ...]
_KINDS = (
    (serializers.BooleanField, (bool,)),
    (serializers.IntegerField, (int,)),
    (serializers.FloatField, (int, float)),
    (serializers.CharField, (str,)),
    (serializers.ChoiceField, (str,)),
    (serializers.DateTimeField, (str,)),
)
_NAMES = {bool: "true or false", int: "a whole number", float: "a number", str: "text"}


class Moment(serializers.DateTimeField):
    """A time as RFC 3339 writes it, with its zone."""

    default_error_messages = {"naive": "Say in which zone, as in 2026-01-31T12:00:00Z."}

    def enforce_timezone(self, value: datetime) -> datetime:
        """Refuse a time that may be meant in any zone."""
        if value.tzinfo is None:
            self.fail("naive")
        return super().enforce_timezone(value)


class StrictForm(serializers.Serializer[Any]):
    """Refuses fields that it does not know, and values of another JSON type."""

    def to_internal_value(self, data: Any) -> Any:
        """The values of the fields, each as it was sent."""
        if isinstance(data, dict):
            wrong = self._unknown(data) | self._mistyped(data)
            if wrong:
                raise serializers.ValidationError(wrong)
        return super().to_internal_value(data)

    def _unknown(self, data: dict[str, Any]) -> dict[str, list[str]]:
        known = ", ".join(self.fields) or "none"
        told = f"There is no such field here; there are: {known}."
        return {name: [told] for name in data if name not in self.fields}

    def _mistyped(self, data: dict[str, Any]) -> dict[str, Any]:
        wrong = {
            name: _wrong(field, data[name])
            for name, field in self.fields.items()
            if data.get(name) is not None
        }
        return {name: told for name, told in wrong.items() if told}


def sent(request: Request, form: type[StrictForm]) -> dict[str, Any]:
    """What the body holds, in the fields of a form; Invalid where it is not that."""
    filled = form(data=request.data)
    if not filled.is_valid():
        raise Invalid("body", filled.errors)
    return dict(filled.validated_data)


def _wrong(field: _Field, value: Any) -> Any:
    """What is to be said of a value of another type; of a list, for each such item."""
    if isinstance(field, serializers.ListField) and isinstance(value, list):
        each = ((place, _wrong(field.child, one)) for place, one in enumerate(value))
        return {str(place): told for place, told in each if told}
    taken = _taken(field)
    if not taken or type(value) in taken:
        return []
    return [f"This must be {_NAMES[taken[-1]]}."]


def _taken(field: _Field) -> tuple[type, ...]:
    return next((taken for kind, taken in _KINDS if isinstance(field, kind)), ())
