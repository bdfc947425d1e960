"""Reads what COPY writes, many rows at a time: to wait for each takes longer."""

from psycopg.abc import Buffer, PQGen
from psycopg.errors import error_from_result
from psycopg.generators import fetch_many
from psycopg.pq import ExecStatus
from psycopg.pq.abc import PGconn
from psycopg.waiting import WAIT_R

MOST = 100  # rows of a piece


def piece(driver: PGconn) -> PQGen[list[Buffer]]:
    """The next rows as they were written, fewer than a piece only at the end.

    The connection waits for them; once there were fewer, it may be asked again.
    """
    rows: list[Buffer] = []
    while len(rows) < MOST:
        size, row = driver.get_copy_data(1)
        if size > 0:
            rows.append(row)
        elif size == 0:
            yield from _more(driver)
        else:
            yield from _ended(driver)
            break
    return rows


def _more(driver: PGconn) -> PQGen[None]:
    while not (yield WAIT_R):
        pass
    driver.consume_input()


def _ended(driver: PGconn) -> PQGen[None]:
    """Take what the database says of the whole, and raise it if it failed."""
    (result,) = yield from fetch_many(driver)
    if result.status != ExecStatus.COMMAND_OK:
        raise error_from_result(result)
