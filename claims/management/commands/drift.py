"""Tells what became of claims between two tellings of each; keeps nothing."""

import sys
from argparse import ArgumentParser
from collections.abc import Iterator, Sequence
from typing import Any

import orjson
from django.core.management.base import BaseCommand, CommandError

from claims.ingest.drift import Compared, compare_lines, compared_values
from claims.ingest.errors import InputError
from claims.ingest.output.labels import one_line
from claims.management.lines import of_lines
from claims.management.results import FAILED, ended_by_others
from claims.text.lexicon import LanguageWithoutDataError


class Command(BaseCommand):
    """`manage.py drift FILE...`."""

    help = 'Compare tellings, a line {"id", "earlier", "later"} each.'
    requires_system_checks = ()

    def add_arguments(self, parser: ArgumentParser) -> None:
        """Take files of JSON Lines."""
        parser.add_argument("inputs", nargs="+", metavar="FILE", help="a file, or -")
        parser.add_argument(
            "--format", choices=["table", "json", "jsonl"], default="table"
        )
        parser.add_argument("--language", default="en")

    def handle(self, *args: object, **options: Any) -> None:
        """Write a result a pair; exit with 1 where a line failed."""
        try:
            with ended_by_others():
                failed = self._write(
                    _compared(options["inputs"], options["language"]), options["format"]
                )
        except LanguageWithoutDataError as error:
            raise CommandError(str(error)) from error
        if failed:
            sys.exit(FAILED)

    def _write(
        self, results: Iterator[tuple[str, Compared | InputError]], form: str
    ) -> bool:
        """Write each result, and tell each failure; whether there was one."""
        failed = False
        listed: list[dict[str, object]] = []
        for name, found in results:
            if isinstance(found, InputError):
                self.stderr.write(one_line(f"{name}: {found}"))
                failed = True
            elif form == "json":
                listed.append(compared_values(found))
            else:
                self.stdout.write(_line(found, form))
        if form == "json":
            self.stdout.write(orjson.dumps(listed).decode())
        return failed


def _compared(
    inputs: Sequence[str], language: str
) -> Iterator[tuple[str, Compared | InputError]]:
    """What comes of each line of each input, with the input's name."""
    return of_lines(inputs, lambda lines: compare_lines(lines, language))


def _line(found: Compared, form: str) -> str:
    """A pair as a line of JSON, or of columns for people."""
    values = compared_values(found)
    if form == "jsonl":
        return orjson.dumps(values).decode()
    changes = ", ".join(change.kind.value for change in found.drift.changes)
    name, direction = one_line(str(found.id)), found.drift.direction.value
    return f"{name:<8} {direction:<8} {changes or '-':<24} {one_line(found.drift.why)}"
