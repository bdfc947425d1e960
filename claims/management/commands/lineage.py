"""Tells who really says a claim, and how many know it for themselves."""

import sys
from argparse import ArgumentParser, ArgumentTypeError
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any

import orjson
from django.contrib.auth.models import AnonymousUser
from django.core.management.base import BaseCommand, CommandError
from django.db import DatabaseError

from claims.ingest.errors import InputError
from claims.ingest.output.labels import one_line
from claims.ingest.stores import read_stores
from claims.management.results import FAILED, ended_by_others
from claims.models import Claim
from claims.reports import roots_as_text
from claims.reports.lineage import ORIGIN_WRITERS, origins_of
from claims.review import hidden_sources
from claims.review.tracing import Built, answer, examine

LONGEST_KEY = 18  # digits: any such number fits its column
WRITERS: Mapping[str, Callable[[Built], str]] = {
    "text": lambda built: roots_as_text(answer(built)),
    "json": lambda built: orjson.dumps(answer(built)).decode() + "\n",
}


class Command(BaseCommand):
    """`manage.py lineage CLAIM`, or `manage.py lineage --stores FILE`."""

    help = "Find the roots of a claim in the database, or of those in small stores."
    requires_system_checks = ()

    def add_arguments(self, parser: ArgumentParser) -> None:
        """Take a claim and a format, or a file of stores."""
        parser.add_argument(
            "claim", type=_key, nargs="?", metavar="CLAIM", help="the number of a claim"
        )
        parser.add_argument(
            "--format",
            choices=[*WRITERS, *ORIGIN_WRITERS],
            help="of a claim's roots (default: text)",
        )
        parser.add_argument(
            "--stores", metavar="FILE", help="JSON, or -; a line of JSON for each store"
        )

    def handle(self, *args: object, **options: Any) -> None:
        """Write what was found; exit with 1 where a store could not be read."""
        claim, stores = options["claim"], options["stores"]
        if (claim is None) == (stores is None):
            raise CommandError("Name a claim by its number, or give --stores: one.")
        if stores is not None and options["format"]:
            raise CommandError(
                "Stores are answered in lines of JSON: leave out --format."
            )
        with ended_by_others():
            if stores is None:
                form = options["format"] or "text"
                self.stdout.write(_written(claim, form), ending="")
            else:
                self._answer(stores)

    def _answer(self, name: str) -> None:
        """Write a line a store."""
        failed = False
        try:
            for found in read_stores(_read(name)):
                if isinstance(found, InputError):
                    self.stderr.write(one_line(f"{name}: {found}"))
                    failed = True
                else:
                    self.stdout.write(orjson.dumps(found).decode())
        except InputError as error:
            raise CommandError(f"{name}: {error}") from error
        except DatabaseError as error:
            raise _unread(error) from error
        if failed:
            sys.exit(FAILED)


def _key(words: str) -> int:
    if not (words.isascii() and words.isdecimal() and len(words) <= LONGEST_KEY):
        raise ArgumentTypeError(f"{words!r} is not the number of a claim")
    return int(words)


def _written(key: int, form: str) -> str:
    """The roots of a claim in one of the forms, nobody named who is confidential."""
    try:
        hidden = hidden_sources(AnonymousUser())
        if form in ORIGIN_WRITERS:
            return ORIGIN_WRITERS[form](origins_of(key, hidden))
        return WRITERS[form](examine(key, hidden))
    except Claim.DoesNotExist:
        raise CommandError(f"There is no claim {key}.") from None
    except DatabaseError as error:
        raise _unread(error) from error


def _unread(error: DatabaseError) -> CommandError:
    reason = one_line(str(error))
    advice = "start it with manage.py postgres start, or run make setup"
    return CommandError(f"The database was not read ({reason}): {advice}.")


def _read(name: str) -> bytes:
    """The bytes of a file, or of standard input."""
    try:
        return sys.stdin.buffer.read() if name == "-" else Path(name).read_bytes()
    except OSError as error:
        raise InputError(f"cannot be read ({error.strerror})", "check it") from error
