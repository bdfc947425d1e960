"""Streams what a statement answers as PostgreSQL's COPY writes it, a piece at a time.

One statement sees one snapshot: it takes no transaction.
"""

from collections.abc import Iterable, Iterator
from itertools import chain
from typing import Any

from django.db import connection
from psycopg import sql

from claims.api.streams.pieces import MOST, piece

# JSON has no control characters but in escapes: with these COPY never quotes a line.
_AS_IT_IS = r"FORMAT csv, DELIMITER E'\x02', QUOTE E'\x01'"
_AS_TABLE = "FORMAT csv"
Statement = tuple[str, tuple[Any, ...]]  # its SQL, and the values to fill in


def lines(statement: Statement) -> Iterator[bytes]:
    """Rows of one JSON text each as JSON Lines."""
    return _begun(_pieces(statement, _AS_IT_IS))


def table(statement: Statement, head: Iterable[str]) -> Iterator[bytes]:
    """Rows as CSV, under the names of their columns."""
    names = ",".join(head).encode() + b"\n"
    return chain([names], _begun(_pieces(statement, _AS_TABLE)))


def _begun(pieces: Iterator[bytes]) -> Iterator[bytes]:
    """Read the first piece at once: what fails then is an error, not half an answer."""
    return chain([next(pieces, b"")], pieces)


def _pieces(statement: Statement, form: str) -> Iterator[bytes]:
    """Whole rows, as many as make a piece."""
    with connection.cursor() as cursor:
        asked = cursor.mogrify(*statement)
        with cursor.copy(sql.SQL(f"COPY ({asked}) TO STDOUT ({form})")) as copy:
            driver = copy.connection
            while written := driver.wait(piece(driver.pgconn)):
                yield b"".join(written)
                if len(written) < MOST:
                    return
