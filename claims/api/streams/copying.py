"""Streams what a question answers as PostgreSQL's COPY writes it, a piece at a time."""

from collections.abc import Iterable, Iterator
from itertools import chain

from django.db import connection, transaction
from psycopg import sql

from claims.api.rows import Rows
from claims.api.streams.pieces import MOST, piece

# JSON has no control characters but in escapes: with these COPY never quotes a line.
_AS_IT_IS = r"FORMAT csv, DELIMITER E'\x02', QUOTE E'\x01'"
_AS_TABLE = "FORMAT csv"


def lines(rows: Rows) -> Iterator[bytes]:
    """Rows of one JSON text each as JSON Lines."""
    return _begun(_pieces(rows, _AS_IT_IS))


def table(rows: Rows, head: Iterable[str]) -> Iterator[bytes]:
    """Rows as CSV, under the names of their columns."""
    names = ",".join(head).encode() + b"\n"
    return chain([names], _begun(_pieces(rows, _AS_TABLE)))


def _begun(pieces: Iterator[bytes]) -> Iterator[bytes]:
    """Read the first piece at once: what fails then is an error, not half an answer."""
    return chain([next(pieces, b"")], pieces)


def _pieces(rows: Rows, form: str) -> Iterator[bytes]:
    """Whole rows, as many as make a piece; all of them are of one snapshot."""
    question, values = rows.query.sql_with_params()
    with transaction.atomic(), connection.cursor() as cursor:
        asked = cursor.mogrify(question, values)
        with cursor.copy(sql.SQL(f"COPY ({asked}) TO STDOUT ({form})")) as copy:
            driver = copy.connection
            while written := driver.wait(piece(driver.pgconn)):
                yield b"".join(written)
                if len(written) < MOST:
                    return
