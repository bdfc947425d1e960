"""Columns whose values are the words of a closed list, and the checks that say so."""

from enum import StrEnum

from django.db import models


def choices(words: type[StrEnum]) -> list[tuple[str, str]]:
    """The words as Django wants them: the value, and how people read it."""
    return [(word.value, word.value.replace("_", " ")) for word in words]


def known(name: str, column: str, words: type[StrEnum]) -> models.CheckConstraint:
    """The database refuses a word that is not in the list."""
    condition = models.Q(**{f"{column}__in": [word.value for word in words]})
    return models.CheckConstraint(condition=condition, name=name)
