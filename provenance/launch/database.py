"""Has a database answer for as long as it is needed."""

import os
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from functools import partial
from pathlib import Path

from provenance import postgres

Say = Callable[[str], None]
Watch = Callable[[], None]


@contextmanager
def answering_database(var: Path, say: Say) -> Iterator[Watch]:
    """Start the embedded server unless one is named or runs; stop what we started.

    Whoever works for long calls what is yielded now and then: it starts our server
    again if it ended, and says so. What others started, they look after.
    """
    url = os.environ.get("DATABASE_URL", "")
    if url:
        postgres.reach(postgres.parse_url(url))
        yield _nothing
        return
    ours = postgres.start(var, os.environ)
    try:
        yield partial(_revive, var, say) if ours else _nothing
    finally:
        if ours:
            postgres.stop(var, os.environ)


def _revive(var: Path, say: Say) -> None:
    if postgres.status(var).pid is None:
        postgres.start(var, os.environ)
        say("The database server had ended: it was started again.")


def _nothing() -> None:
    """Watch over nothing."""
