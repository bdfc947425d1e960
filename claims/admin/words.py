"""Says in the reader's language what the floors below the admin say in English.

What they may say is listed for the catalogues in `claims/admin/said`.
"""

from collections.abc import Callable, Iterator
from enum import StrEnum
from typing import Any

from django.contrib import admin
from django.contrib.admin.views.main import ChangeList
from django.db.models import Field, Model
from django.utils.functional import Promise
from django.utils.translation import gettext, gettext_lazy

from claims.models.rules.words import choices as english
from claims.reports import say
from claims.review import Either, Refused
from claims.vocabulary import Phrase

Cell = Callable[[Model], str | None]


def said(words: object) -> str:
    """A word, a reason or a refusal in the reader's language, where we know it."""
    if isinstance(words, Phrase):
        return say(words)
    if isinstance(words, Refused) and words.values:
        return gettext(words.told) % {n: said(one) for n, one in words.values.items()}
    if isinstance(words, Either):
        *some, last = map(said, words)
        return gettext(" or ").join(filter(None, [gettext(", ").join(some), last]))
    return gettext(str(words))


def choices(words: type[StrEnum]) -> list[tuple[str, Promise]]:
    """The words of a closed list for a form: their values stay what they are."""
    return [(value, gettext_lazy(word)) for value, word in english(words)]


def column_of(field: Field) -> Cell:
    """The column of a list that shows a word of a closed list."""

    @admin.display(description=field.verbose_name, ordering=field.name)
    def cell(row: Model) -> str | None:
        word = getattr(row, f"get_{field.name}_display")()
        return said(word) if word else None

    cell.__name__ = field.name
    return cell


class WordsFilter(admin.ChoicesFieldListFilter):
    """The words of a closed list, to narrow a register by."""

    def choices(self, changelist: ChangeList) -> Iterator[Any]:
        """Django's, each said in the reader's language."""
        for choice in super().choices(changelist):
            yield {**choice, "display": said(choice["display"])}
