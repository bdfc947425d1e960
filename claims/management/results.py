"""Prints what came of each input, and says how the command ended."""

import os
import sys
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from typing import TextIO

from claims.ingest.article import Failure
from claims.ingest.output.labels import one_line
from claims.ingest.output.telling import Telling
from claims.ingest.output.writers import Writer
from claims.management.progress import Progress

FAILED = 1
INTERRUPTED = 130


def print_all(
    found: Iterable[Telling | Failure],
    writer: Writer,
    progress: Progress,
    errors: TextIO,
) -> int:
    """Write every telling, tell every failure in one line; the exit code."""
    code = 0
    for each in found:
        progress.clear()
        if isinstance(each, Failure):
            errors.write(one_line(str(each)) + "\n")
            code = FAILED
        else:
            writer.write(each)
            if each.note:
                errors.write(one_line(f"{each.article.origin}: {each.note}") + "\n")
    progress.clear()
    writer.close()
    return code


@contextmanager
def ended_by_others() -> Iterator[None]:
    """End in silence where a person or the reader of a pipe has had enough."""
    try:
        yield
        sys.stdout.flush()
    except BrokenPipeError:
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        sys.exit(FAILED)
    except KeyboardInterrupt:
        sys.exit(INTERRUPTED)
