"""Reads what COPY writes, many rows at a time: to wait for each takes longer.

Whoever waits again as soon as all that came is read is woken for every few rows: that
takes a tenth of the database's time, and a third of the reader's. So more may gather.
"""

from time import sleep

from psycopg.abc import Buffer, PQGen
from psycopg.errors import error_from_result
from psycopg.generators import fetch_many
from psycopg.pq import ExecStatus
from psycopg.pq.abc import PGconn
from psycopg.waiting import WAIT_R

MOST = 65_536  # bytes with which a piece ends
WHOLE = 13_000  # bytes of rows in one read, if more is waiting: libpq takes 16 KiB
GATHERS = 0.0002  # seconds in which more comes than that


def piece(driver: PGconn) -> PQGen[bytes]:
    """The next rows as they were written, in fewer bytes than MOST only at the end.

    The connection waits for them; once there were fewer, it may be asked again.
    """
    rows: list[Buffer] = []
    held, before = 0, -WHOLE  # the first rows of a piece are not kept waiting
    while held < MOST:
        size, row = driver.get_copy_data(1)
        if size > 0:
            rows.append(row)
            held += size
        elif size == 0:
            yield from _more(driver, held - before)
            before = held
        else:
            yield from _ended(driver)
            break
    return b"".join(rows)


def _more(driver: PGconn, came: int) -> PQGen[None]:
    """Read more, after so many bytes of rows that were read together."""
    if came < WHOLE:
        sleep(GATHERS)
    while not (yield WAIT_R):
        pass
    driver.consume_input()


def _ended(driver: PGconn) -> PQGen[None]:
    """Take what the database says of the whole, and raise it if it failed."""
    (result,) = yield from fetch_many(driver)
    if result.status != ExecStatus.COMMAND_OK:
        raise error_from_result(result)
