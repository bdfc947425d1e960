"""Long lists are paged without counting them to their end."""

import pytest
from django.contrib.admin.sites import site
from django.test import RequestFactory
from pytest_django import DjangoAssertNumQueries

from claims.admin.reading import BriefPaginator, TurnedPaginator
from claims.models import Claim
from tests import factories as f

pytestmark = pytest.mark.django_db


@pytest.fixture
def turned() -> TurnedPaginator:
    """Pages of two, of five claims."""
    document = f.make_document()
    for _ in range(5):
        f.make_claim(document=document)
    return TurnedPaginator(Claim.objects.order_by("id"), 2)


def test_a_page_asks_once_and_tells_whether_another_one_comes(
    turned: TurnedPaginator, django_assert_num_queries: DjangoAssertNumQueries
) -> None:
    with django_assert_num_queries(1):
        first = turned.get_page(1)
        found = (len(first), first.has_previous(), first.has_next())
    assert found == (2, False, True)


def test_after_the_last_page_none_comes(turned: TurnedPaginator) -> None:
    last = turned.get_page(3)
    assert (len(last), last.has_previous(), last.has_next()) == (1, True, False)


@pytest.mark.parametrize(
    ("asked", "shown"),
    [("2", 2), ("4", 3), ("99999", 3), ("0", 1), ("-1", 1), ("x", 1)],
)
def test_a_page_that_is_not_there_is_the_nearest(
    turned: TurnedPaginator, asked: str, shown: int
) -> None:
    assert turned.get_page(asked).number == shown


def test_there_is_a_first_page_of_nothing() -> None:
    empty = TurnedPaginator(Claim.objects.order_by("id"), 2).get_page(1)
    assert (len(empty), empty.has_other_pages()) == (0, False)


@pytest.mark.parametrize(("asked", "counted"), [({}, 2), ({"q": "probably"}, 1)])
def test_what_is_found_by_words_is_counted_less_far(
    asked: dict[str, str], counted: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(BriefPaginator, "most_counted", 1)
    document = f.make_document()
    for _ in range(2):
        f.make_claim(document=document)
    register = site.get_model_admin(Claim)
    request = RequestFactory().get("/", asked)
    rows = Claim.objects.order_by("id")
    assert register.get_paginator(request, rows, 50).count == counted
