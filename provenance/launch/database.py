"""Has a database answer for as long as it is needed."""

import os
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from provenance import postgres


@contextmanager
def answering_database(var: Path) -> Iterator[None]:
    """Start the embedded server unless one is named or runs; stop what we started."""
    url = os.environ.get("DATABASE_URL", "")
    if url:
        postgres.reach(postgres.parse_url(url))
        yield
        return
    ours = postgres.start(var, os.environ)
    try:
        yield
    finally:
        if ours:
            postgres.stop(var, os.environ)
