"""Rows are read many at a time; none is lost, and what fails in the midst is told."""

import pytest
from psycopg.errors import DivisionByZero

from claims.api.streams.copying import Statement, lines
from claims.api.streams.pieces import MOST
from claims.models import Source
from tests import factories as f

pytestmark = pytest.mark.django_db

WIDE = 64  # bytes of a row
FULL = MOST // WIDE  # rows that make a piece


def numbers(count: int) -> Statement:
    rows = "SELECT lpad(n::text, %s, '0') FROM generate_series(1, %s) AS n ORDER BY n"
    return rows, (WIDE - 1, count)


@pytest.mark.parametrize("count", [0, 1, FULL - 1, FULL, FULL + 1, 2 * FULL])
def test_every_row_comes_once_however_they_fall_into_pieces(count: int) -> None:
    read = b"".join(lines(numbers(count))).split()
    assert [int(row) for row in read] == list(range(1, count + 1))


def test_a_piece_ends_with_the_row_that_fills_it() -> None:
    assert [len(piece.split()) for piece in lines(numbers(FULL + 1))] == [FULL, 1]


def test_a_row_that_is_longer_than_a_piece_is_one() -> None:
    long = "SELECT repeat('x', %s) FROM generate_series(1, 2)", (2 * MOST,)
    assert [len(piece) for piece in lines(long)] == 2 * [2 * MOST + 1]


@pytest.mark.parametrize("read", [0, 1, 2])
def test_a_stream_may_be_left_before_its_end(read: int) -> None:
    f.make_source()
    pieces = lines(numbers(3 * FULL))
    for _ in range(read):
        next(pieces)
    pieces.close()
    assert Source.objects.count() == 1


def test_what_fails_in_the_midst_is_told() -> None:
    rows = "SELECT lpad((1 / (n - %s))::text, %s, '0') FROM generate_series(1, %s) AS n"
    with pytest.raises(DivisionByZero):
        b"".join(lines((rows, (2 * FULL, WIDE - 1, 3 * FULL))))
