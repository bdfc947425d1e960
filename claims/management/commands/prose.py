"""Checks sentences against the evidence that they rest on; keeps nothing."""

import sys
from argparse import ArgumentParser
from collections.abc import Iterator, Sequence
from typing import Any

import orjson
from django.core.management.base import BaseCommand, CommandError

from claims.ingest.errors import InputError
from claims.ingest.output.labels import one_line
from claims.ingest.prose import Checked, check_lines, checked_values
from claims.management.lines import of_lines
from claims.management.results import FAILED, ended_by_others
from claims.text.lexicon import LanguageWithoutDataError


class Command(BaseCommand):
    """`manage.py prose FILE...`."""

    help = 'Check sentences, a line {"id", "sentence", "evidence": [texts]} each.'
    requires_system_checks = ()

    def add_arguments(self, parser: ArgumentParser) -> None:
        """Take files of JSON Lines."""
        parser.add_argument("inputs", nargs="+", metavar="FILE", help="a file, or -")
        parser.add_argument("--format", choices=["table", "jsonl"], default="jsonl")
        parser.add_argument("--language", default="en")

    def handle(self, *args: object, **options: Any) -> None:
        """Write a result a sentence; exit with 1 where a line failed."""
        failed = False
        try:
            with ended_by_others():
                for name, found in _checked(options["inputs"], options["language"]):
                    if isinstance(found, InputError):
                        self.stderr.write(one_line(f"{name}: {found}"))
                        failed = True
                    else:
                        self.stdout.write(_line(found, options["format"]))
        except LanguageWithoutDataError as error:
            raise CommandError(str(error)) from error
        if failed:
            sys.exit(FAILED)


def _checked(
    inputs: Sequence[str], language: str
) -> Iterator[tuple[str, Checked | InputError]]:
    """What comes of each line of each input, with the input's name."""
    return of_lines(inputs, lambda lines: check_lines(lines, language))


def _line(found: Checked, form: str) -> str:
    """A sentence as a line of JSON, or of columns for people."""
    if form == "jsonl":
        return orjson.dumps(checked_values(found)).decode()
    told = " ".join(f"{one.kind.value}: {one.why}" for one in found.findings)
    return f"{one_line(str(found.id)):<8} {one_line(told) or 'nothing amiss'}"
