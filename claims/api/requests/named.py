"""Takes rows that a body names by their numbers, and refuses what is not there."""

from typing import Any

from django.db.models import Model
from rest_framework import serializers

from claims.api.problems import Invalid

LARGEST_KEY = 2**63 - 1


def number(told: str, **given: Any) -> serializers.IntegerField:
    """The number of a row."""
    limits: dict[str, Any] = {"min_value": 0, "max_value": LARGEST_KEY}
    return serializers.IntegerField(**limits, help_text=told, **given)


def one(field: str, model: type[Model], **known: object) -> Any:
    """The row that a field names; Invalid where there is none."""
    found = model._default_manager.filter(**known).first()
    if found is None:
        raise Invalid("body", {field: ["There is none of this name."]}, "impossible")
    return found
