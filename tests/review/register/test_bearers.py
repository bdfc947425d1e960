"""Sources are one by the judgements that stand, one step or many apart."""

import pytest

from claims.models import Source
from claims.review.register import same_as
from tests.factories import NOON, make_judgement, make_source

pytestmark = pytest.mark.django_db


@pytest.fixture
def sources(db: None) -> list[Source]:
    """Four sources in the order of their keys."""
    return [make_source() for _ in range(4)]


def test_a_source_alone_is_itself(sources: list[Source]) -> None:
    key = sources[0].pk
    assert same_as([key]) == {key: frozenset({key})}


def test_who_is_the_same_as_the_same_is_the_same(sources: list[Source]) -> None:
    a, b, c, d = sources
    make_judgement(first_source=a, second_source=b)
    make_judgement(first_source=b, second_source=c)
    found = same_as([a.pk, d.pk])
    assert found == {a.pk: frozenset({a.pk, b.pk, c.pk}), d.pk: frozenset({d.pk})}


@pytest.mark.parametrize(
    "given",
    [
        {"withdrawn_at": NOON},
        {"kind": "different_sources"},
        {"kind": "perhaps_same_person"},
    ],
)
def test_what_does_not_stand_or_is_not_sure_joins_nothing(
    given: dict[str, object], sources: list[Source]
) -> None:
    a, b, *_ = sources
    make_judgement(first_source=a, second_source=b, **given)
    assert same_as([a.pk]) == {a.pk: frozenset({a.pk})}
