"""Turns what can stop a launch into one sentence that tells what to do."""

import errno

import psycopg
from django.core.management.base import CommandError
from django.db import Error as DatabaseError
from django.db import OperationalError

from provenance.postgres import PostgresError

FULL = "The disk is full: free some space and try again."
SILENT = (
    "The database does not answer: run `manage.py postgres start`, or correct "
    "DATABASE_URL ({})."
)
CLOSED = "{} is closed to this account: run as its owner, or set PROVENANCE_VAR."
NO_ROOM = (errno.ENOSPC, errno.EDQUOT)
NO_ENTRY = (errno.EACCES, errno.EPERM, errno.EROFS)


class LaunchError(Exception):
    """Something outside must change before we can start; the message says what."""


TELLABLE = (
    LaunchError,
    PostgresError,
    CommandError,
    OSError,
    DatabaseError,
    psycopg.Error,
)


def sentence_for(error: BaseException) -> str | None:
    """Return what to tell a person; nothing for an error that is our own fault."""
    if isinstance(error, LaunchError | PostgresError | CommandError):
        return str(error)
    if isinstance(error, OSError):
        return _for_file(error)
    if isinstance(error, DatabaseError | psycopg.Error):
        return _for_database(error)
    return None


def _for_file(error: OSError) -> str | None:
    if error.errno in NO_ROOM:
        return FULL
    if error.errno in NO_ENTRY:
        return CLOSED.format(error.filename or "A file")
    return None


def _for_database(error: DatabaseError | psycopg.Error) -> str | None:
    words = " ".join(str(error).split())
    if "No space left on device" in words:
        return FULL
    state = getattr(error.__cause__, "sqlstate", None)
    if isinstance(error, OperationalError) and state is None:
        return SILENT.format(words)
    return None
