"""What is done to one source over the API: each row one address, form and function."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from django.http import Http404
from rest_framework import serializers

from claims.api.claims.moves import WhyForm
from claims.api.register import forms
from claims.api.register.shown import (
    GradeShown,
    NameShown,
    RoleShown,
    TieShown,
    grade_rows,
    name_rows,
    role_rows,
    tie_rows,
)
from claims.api.requests.named import one
from claims.api.requests.strict import StrictForm
from claims.api.rows import Rows
from claims.ingest.names import known_names
from claims.models import Ownership, Source, SourceName, SourceRole, SpeaksFor
from claims.review import Act, Sight
from claims.review.actions import register as actions
from claims.vocabulary import Grade, Keeping, Tie


@dataclass(frozen=True, slots=True)
class Asked:
    """What somebody wants to be done: to which source, to which row of it, as whom."""

    source: Source
    key: int
    given: dict[str, Any]
    act: Act


@dataclass(frozen=True, slots=True)
class Entry:
    """One doing; what is added has a list that shows it, what is there has a key."""

    keeping: Keeping
    where: str
    form: type[StrictForm]
    do: Callable[[Asked], object]
    told: str
    rows: Callable[[int, Sight], Rows] | None = None
    shown: type[serializers.Serializer[object]] | None = None


def _add_name(asked: Asked) -> object:
    return actions.add_name(
        source=asked.source,
        name=asked.given["name"],
        act=asked.act,
        known=known_names(),
    )


def _remove_name(asked: Asked) -> object:
    name = _its(SourceName, asked.key, source=asked.source)
    return actions.remove_name(name=name, act=asked.act, known=known_names())


def _grade(asked: Asked) -> object:
    return actions.grade(
        source=asked.source,
        given=Grade(asked.given["grade"]),
        topic=asked.given["topic"],
        act=asked.act,
    )


def _add_role(asked: Asked) -> object:
    return actions.add_role(
        source=asked.source,
        office=forms.office(asked.given),
        period=forms.period(asked.given),
        act=asked.act,
    )


def _date_role(asked: Asked) -> object:
    role = _its(SourceRole, asked.key, source=asked.source)
    return actions.date_role(role=role, period=forms.period(asked.given), act=asked.act)


def _remove_role(asked: Asked) -> object:
    role = _its(SourceRole, asked.key, source=asked.source)
    return actions.remove_role(role=role, act=asked.act)


def _its(table: Any, key: int, **owner: Source) -> Any:
    """A row that belongs to the source; not found where it has none of this number."""
    found = table._default_manager.filter(pk=key, **owner).first()
    if found is None:
        raise Http404
    return found


def _ties(tie: Tie, where: str, words: str) -> tuple[Entry, Entry, Entry]:
    """What is done to one kind of tie, seen from the source that is bound."""
    table: Any = Ownership if tie is Tie.OWNS else SpeaksFor
    bound = "owned" if tie is Tie.OWNS else "speaker"

    def add(asked: Asked) -> object:
        return actions.add_tie(
            tie=tie,
            bound=asked.source,
            to=one("to", Source, pk=asked.given["to"]),
            period=forms.period(asked.given),
            act=asked.act,
        )

    def date(asked: Asked) -> object:
        tied = _its(table, asked.key, **{bound: asked.source})
        return actions.date_tie(
            tied=tied, period=forms.period(asked.given), act=asked.act
        )

    def remove(asked: Asked) -> object:
        tied = _its(table, asked.key, **{bound: asked.source})
        return actions.remove_tie(tied=tied, act=asked.act)

    return (
        Entry(
            Keeping.ADD_TIE,
            where,
            forms.NewTieForm,
            add,
            f"Say that a source {words} another",
            lambda source, sight: tie_rows(tie, source, sight),
            TieShown,
        ),
        Entry(
            Keeping.DATE_TIE,
            f"{where}/<int:key>/date",
            forms.DatesForm,
            date,
            f"Say from when to when a source {words} another",
        ),
        Entry(
            Keeping.REMOVE_TIE,
            f"{where}/<int:key>/remove",
            WhyForm,
            remove,
            f"Take away that a source {words} another, where it never was so",
        ),
    )


ENTRIES = (
    Entry(
        Keeping.ADD_NAME,
        "names",
        forms.NewNameForm,
        _add_name,
        "Let a source go by one more name",
        name_rows,
        NameShown,
    ),
    Entry(
        Keeping.REMOVE_NAME,
        "names/<int:key>/remove",
        WhyForm,
        _remove_name,
        "Take a name from a source",
    ),
    Entry(
        Keeping.GRADE,
        "grades",
        forms.NewGradeForm,
        _grade,
        "Grade a source, for good; what rests on one that is downgraded is reopened",
        grade_rows,
        GradeShown,
    ),
    Entry(
        Keeping.ADD_ROLE,
        "roles",
        forms.NewRoleForm,
        _add_role,
        "Say that a source holds or held an office",
        role_rows,
        RoleShown,
    ),
    Entry(
        Keeping.DATE_ROLE,
        "roles/<int:key>/date",
        forms.DatesForm,
        _date_role,
        "Say from when to when an office is held",
    ),
    Entry(
        Keeping.REMOVE_ROLE,
        "roles/<int:key>/remove",
        WhyForm,
        _remove_role,
        "Take away an office that never was",
    ),
    *_ties(Tie.OWNS, "owned_by", "is owned by"),
    *_ties(Tie.SPEAKS_FOR, "speaks_for", "speaks for"),
)
