"""Columns that the database makes of the value that a report was frozen as.

Readers search by them, and no column can say other than the value does.
"""

from django.contrib.postgres.search import SearchVector, SearchVectorField
from django.db.models import (
    Case,
    CharField,
    Expression,
    F,
    Func,
    GeneratedField,
    TextField,
    Value,
    When,
)
from django.db.models.functions import Coalesce, Length, NullIf
from django.db.models.lookups import GreaterThan

from claims.models.rules.words import choices
from claims.vocabulary import Verdict

CONFIGURATIONS = ("simple", "english", "russian")
_FIRST = (
    "coalesce(jsonb_path_query_first(%(expressions)s::jsonb, '{path}') #>> '{{}}', '')"
)
_ANSWER = '$.findings[*] ? (@.question == "{question}").{field}'


def told(path: str) -> Func:
    """A text of the frozen value by its JSON path; empty where there is none."""
    template = _FIRST.format(path=path)
    return Func(F("frozen"), template=template, output_field=TextField())


def kept(path: str) -> GeneratedField:
    """A column that holds what stands at a path."""
    return GeneratedField(
        expression=told(path), output_field=TextField(), db_persist=True
    )


def verdict() -> GeneratedField:
    """What readers see first: is it true, or else was it said."""
    return GeneratedField(
        expression=Coalesce(
            NullIf(_answer("is_true", "verdict"), Value("", output_field=TextField())),
            _answer("was_said", "verdict"),
        ),
        output_field=CharField(max_length=24),
        db_persist=True,
        choices=choices(Verdict),
    )


def label() -> Expression:
    """What the team calls that verdict; empty where it has no word of its own."""
    judged = Length(_answer("is_true", "verdict"))
    first = When(GreaterThan(judged, Value(0)), then=_answer("is_true", "label"))
    return Case(first, default=_answer("was_said", "label"))


def _answer(question: str, field: str) -> Func:
    """What the answer to a question holds; empty where nobody asked it."""
    return told(_ANSWER.format(question=question, field=field))


def found_by(*paths: str) -> GeneratedField:
    """A search column over some texts, in the inflections of every language."""
    first, *others = (_vector(paths, name) for name in CONFIGURATIONS)
    whole: Expression = first
    for other in others:
        whole = whole + other
    return GeneratedField(
        expression=whole, output_field=SearchVectorField(), db_persist=True
    )


def _vector(paths: tuple[str, ...], configuration: str) -> SearchVector:
    return SearchVector(*map(told, paths), config=configuration)
