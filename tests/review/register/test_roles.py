"""Which office somebody had at a time, by dates and by what documents told."""

from datetime import date, timedelta

import pytest

from claims.models import Source
from claims.review.register import role_at, roles_at
from tests.factories import (
    NOON,
    make_appearance,
    make_document,
    make_role,
    make_source,
)

pytestmark = pytest.mark.django_db
YEAR = timedelta(days=365)


def told(source: Source, title: str, years: int, **more: object) -> None:
    """A document that was out then tells an office of the source."""
    document = make_document()
    make_appearance(document=document, published_at=NOON + years * YEAR)
    make_role(source=source, title=title, document=document, start=0, end=3, **more)


def words(source: Source, years: int) -> str | None:
    """The office then, as people read it."""
    found = role_at(source, NOON + years * YEAR)
    return found.words if found else None


def test_an_office_is_as_the_latest_document_tells_it() -> None:
    source = make_source()
    told(source, "head of department", 0)
    told(source, "head of department", 2, former=True)
    assert words(source, 1) == "head of department"
    assert words(source, 3) == "former head of department"


def test_before_anybody_told_of_it_there_is_none() -> None:
    source = make_source()
    told(source, "minister", 2)
    assert words(source, 1) is None


def test_an_office_with_dates_is_held_between_them_and_former_after() -> None:
    source = make_source()
    make_role(
        source=source,
        title="minister",
        held_from=date(2015, 1, 1),
        held_to=date(2016, 12, 31),
    )
    assert [words(source, years) for years in (-1, 0, 1, 2)] == [
        None,
        "minister",
        "minister",
        "former minister",
    ]


def test_an_office_that_was_held_by_its_dates_goes_before_what_was_told() -> None:
    source = make_source()
    make_role(source=source, title="minister", held_from=date(2014, 1, 1))
    told(source, "adviser", 0)
    assert words(source, 1) == "minister"


def test_an_office_without_dates_or_document_holds_until_another_is_told() -> None:
    source = make_source()
    make_role(source=source, title="judge")
    told(source, "minister", 1)
    assert [words(source, years) for years in (0, 2)] == ["judge", "minister"]


def test_a_title_that_says_that_it_is_over_says_it_once() -> None:
    source = make_source()
    told(source, "Former Defence Minister", 0, former=True)
    assert words(source, 1) == "Former Defence Minister"


def test_a_document_that_is_nowhere_seen_tells_when_it_came_in() -> None:
    source, document = make_source(), make_document()
    make_role(source=source, document=document, start=0, end=3)
    assert role_at(source, document.recorded_at) is not None
    assert role_at(source, document.recorded_at - YEAR) is None


def test_many_are_asked_in_one_question(
    django_assert_num_queries: object,
) -> None:
    sources = [make_source() for _ in range(3)]
    for source in sources:
        told(source, "minister", 0)
    with django_assert_num_queries(1):  # type: ignore[operator]
        found = roles_at([one.pk for one in sources], NOON)
    assert set(found) == {one.pk for one in sources}
