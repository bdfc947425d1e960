"""Sends of rows only the fields that are asked for, some of them spelt out."""

from collections.abc import Collection, Iterable, Mapping
from copy import copy
from dataclasses import dataclass
from typing import Any

from django.db.models import QuerySet, Value
from django.http import QueryDict
from rest_framework.exceptions import ValidationError

from claims.api.reads.briefs import Brief

FIELDS, EXPAND = "fields", "expand"
KEY = "id"  # is always sent
Rows = QuerySet[Any, Any]
Pairs = dict[str, Any]


@dataclass(frozen=True, slots=True)
class Choice:
    """Which fields are sent, all where none are named, and which are spelt out."""

    fields: frozenset[str]
    expanded: frozenset[str]

    def has(self, name: str) -> bool:
        """Whether a field is sent: what is spelt out is, and so is the key."""
        return not self.fields or name in {KEY, *self.fields, *self.expanded}


def choice_of(
    asked: QueryDict, names: Collection[str], expandable: Collection[str] = ()
) -> Choice:
    """What is asked for; ValidationError where there is no such field."""
    return Choice(
        _named(asked, FIELDS, names), _named(asked, EXPAND, sorted(expandable))
    )


def chosen(rows: Rows, asked: QueryDict, briefs: Mapping[str, Brief]) -> Rows:
    """Rows that the database writes with the fields that are asked for."""
    whole = rows.query.annotations["json"]
    (written,) = whole.get_source_expressions()
    pairs = _pairs(written)
    choice = choice_of(asked, pairs, briefs)
    kept = rows.all()
    for name in choice.expanded:
        told = briefs[name].told()
        pairs[name] = told.resolve_expression(kept.query, allow_joins=True)
    sent = {name: value for name, value in pairs.items() if choice.has(name)}
    kept.query.annotations["json"] = _with(whole, [_with(written, _flat(sent))])
    return kept


def _named(asked: QueryDict, name: str, known: Collection[str]) -> frozenset[str]:
    if name not in asked:
        return frozenset()
    named = ",".join(asked.getlist(name)).split(",")
    unknown = [one for one in named if one not in known]
    if unknown:
        there = ", ".join(known) or "none"
        told = f"There is no such field here: {', '.join(unknown)}; there are: {there}."
        raise ValidationError({name: [told]})
    return frozenset(named)


def _pairs(written: Any) -> Pairs:
    """The fields of a JSON object that the database writes, by name."""
    parts = written.get_source_expressions()
    return {
        name.value: value
        for name, value in zip(parts[::2], parts[1::2], strict=True)
        if isinstance(name, Value)
    }


def _flat(pairs: Pairs) -> list[Any]:
    return [part for name, value in pairs.items() for part in (Value(name), value)]


def _with(expression: Any, parts: Iterable[Any]) -> Any:
    made = copy(expression)
    made.set_source_expressions(list(parts))
    return made
