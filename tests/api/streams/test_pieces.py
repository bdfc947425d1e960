"""Rows are read many at a time; none is lost, and what fails in the midst is told."""

import pytest
from django.db.models import F, Value
from psycopg.errors import DivisionByZero

from claims.api.streams.copying import Statement, lines
from claims.api.streams.pieces import MOST
from claims.models import Source
from tests import factories as f

pytestmark = pytest.mark.django_db


def keys() -> Statement:
    return Source.objects.order_by("id").values_list("id").query.sql_with_params()


def make_sources(count: int) -> list[int]:
    return [f.make_source().pk for _ in range(count)]


@pytest.mark.parametrize("count", [0, 1, MOST - 1, MOST, MOST + 1, 2 * MOST])
def test_every_row_comes_once_however_they_fall_into_pieces(count: int) -> None:
    made = make_sources(count)
    assert list(map(int, b"".join(lines(keys())).split())) == made


def test_a_piece_holds_no_more_rows_than_it_may() -> None:
    make_sources(MOST + 1)
    assert [len(piece.split()) for piece in lines(keys())] == [MOST, 1]


@pytest.mark.parametrize("read", [0, 1, 2])
def test_a_stream_may_be_left_before_its_end(read: int) -> None:
    make_sources(3 * MOST)
    pieces = lines(keys())
    for _ in range(read):
        next(pieces)
    pieces.close()
    assert Source.objects.count() == 3 * MOST


def test_what_fails_in_the_midst_is_told() -> None:
    last = make_sources(2 * MOST)[-1]
    failing = Source.objects.order_by("id").values_list(Value(1) / (F("id") - last))
    with pytest.raises(DivisionByZero):
        b"".join(lines(failing.query.sql_with_params()))
