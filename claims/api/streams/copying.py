"""Streams what a statement answers as PostgreSQL's COPY writes it, a piece at a time.

One statement sees one snapshot: it takes no transaction.
"""

from collections.abc import Generator, Iterable
from contextlib import closing
from typing import Any

from django.db import connection
from psycopg import sql

from claims.api.streams.pieces import MOST, piece

# JSON has no control characters but in escapes: with these COPY never quotes a line.
_AS_IT_IS = r"FORMAT csv, DELIMITER E'\x02', QUOTE E'\x01'"
_AS_TABLE = "FORMAT csv"
Pieces = Generator[bytes, None, None]
Statement = tuple[str, tuple[Any, ...]]  # its SQL, and the values to fill in


def lines(statement: Statement) -> Pieces:
    """Rows of one JSON text each as JSON Lines."""
    return _begun(b"", _pieces(statement, _AS_IT_IS))


def table(statement: Statement, head: Iterable[str]) -> Pieces:
    """Rows as CSV, under the names of their columns."""
    names = ",".join(head).encode() + b"\n"
    return _begun(names, _pieces(statement, _AS_TABLE))


def _begun(head: bytes, pieces: Pieces) -> Pieces:
    """Read the first piece at once: what fails then is an error, not half an answer."""
    return _told(head + next(pieces, b""), pieces)


def _told(first: bytes, pieces: Pieces) -> Pieces:
    """All of it; whoever closes this before its end has the database stop."""
    with closing(pieces):
        yield first
        yield from pieces


def _pieces(statement: Statement, form: str) -> Pieces:
    """Whole rows, as many as make a piece."""
    with connection.cursor() as cursor:
        asked = cursor.mogrify(*statement)
        with cursor.copy(sql.SQL(f"COPY ({asked}) TO STDOUT ({form})")) as copy:
            driver = copy.connection
            while written := driver.wait(piece(driver.pgconn)):
                yield written
                if len(written) < MOST:
                    return
