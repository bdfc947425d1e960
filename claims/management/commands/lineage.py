"""Tells who really says a claim, and how many know it for themselves."""

import sys
from argparse import ArgumentParser
from pathlib import Path
from typing import Any

import orjson
from django.core.management.base import BaseCommand, CommandError

from claims.ingest.errors import InputError
from claims.ingest.output.labels import one_line
from claims.ingest.stores import read_stores
from claims.management.results import FAILED, ended_by_others


class Command(BaseCommand):
    """`manage.py lineage --stores FILE`."""

    help = "Find the roots of a claim in small stores, without a database."
    requires_system_checks = ()

    def add_arguments(self, parser: ArgumentParser) -> None:
        """Take a file of stores."""
        parser.add_argument(
            "--stores", required=True, metavar="FILE", help="JSON, or -"
        )

    def handle(self, *args: object, **options: Any) -> None:
        """Write a line a store; exit with 1 where one could not be read."""
        failed = False
        name = options["stores"]
        with ended_by_others():
            try:
                for found in read_stores(_read(name)):
                    if isinstance(found, InputError):
                        self.stderr.write(one_line(f"{name}: {found}"))
                        failed = True
                    else:
                        self.stdout.write(orjson.dumps(found).decode())
            except InputError as error:
                raise CommandError(f"{name}: {error}") from error
        if failed:
            sys.exit(FAILED)


def _read(name: str) -> bytes:
    """The bytes of a file, or of standard input."""
    try:
        return sys.stdin.buffer.read() if name == "-" else Path(name).read_bytes()
    except OSError as error:
        raise InputError(f"cannot be read ({error.strerror})", "check it") from error
