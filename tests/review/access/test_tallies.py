"""What happens is counted by name, each stretch of time from nought."""

from datetime import timedelta

import pytest

from claims.models import Tally
from claims.review.access import Count, add_to, so_far
from tests.factories import NOON

pytestmark = pytest.mark.django_db
MINUTE = timedelta(minutes=1)


def test_each_time_is_counted() -> None:
    add_to("x", MINUTE, NOON)
    assert add_to("x", MINUTE, NOON + timedelta(seconds=20)) == Count(2, 40)


def test_looking_does_not_count() -> None:
    add_to("x", MINUTE, NOON)
    assert [so_far("x", MINUTE, NOON).number for _ in range(2)] == [1, 1]


def test_names_are_counted_apart() -> None:
    add_to("x", MINUTE, NOON)
    assert so_far("y", MINUTE, NOON) == Count(0, 60)


def test_the_next_stretch_begins_from_nought() -> None:
    add_to("x", MINUTE, NOON)
    assert add_to("x", MINUTE, NOON + MINUTE).number == 1


def test_a_stretch_that_is_long_over_is_swept_away() -> None:
    add_to("x", MINUTE, NOON)
    add_to("x", MINUTE, NOON + timedelta(hours=2))
    assert Tally.objects.count() == 1
