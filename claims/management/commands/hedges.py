"""Weighs how sure sentences sound; keeps nothing."""

import sys
from argparse import ArgumentParser
from collections.abc import Iterator, Sequence
from typing import Any

import orjson
from django.core.management.base import BaseCommand

from claims.ingest.errors import InputError
from claims.ingest.lexicons import load_lexicon
from claims.ingest.output.labels import one_line
from claims.ingest.sentences import Weighed, weigh_lines, weighed_values
from claims.management.lines import of_lines
from claims.management.results import FAILED, ended_by_others


class Command(BaseCommand):
    """`manage.py hedges FILE...`."""

    help = 'Weigh sentences, a line {"id", "text"} each, without a database.'
    requires_system_checks = ()

    def add_arguments(self, parser: ArgumentParser) -> None:
        """Take files of JSON Lines."""
        parser.add_argument("inputs", nargs="+", metavar="FILE", help="a file, or -")
        parser.add_argument(
            "--format", choices=["table", "json", "jsonl"], default="table"
        )
        parser.add_argument("--language", default="en")

    def handle(self, *args: object, **options: Any) -> None:
        """Write a result a sentence; exit with 1 where a line failed."""
        failed = False
        results: list[dict[str, object]] = []
        with ended_by_others():
            for name, found in _weighed(options["inputs"], options["language"]):
                if isinstance(found, InputError):
                    self.stderr.write(one_line(f"{name}: {found}"))
                    failed = True
                elif options["format"] == "json":
                    results.append(weighed_values(found))
                else:
                    self.stdout.write(_line(found, options["format"]))
            if options["format"] == "json":
                self.stdout.write(orjson.dumps(results).decode())
        if failed:
            sys.exit(FAILED)


def _weighed(
    inputs: Sequence[str], language: str
) -> Iterator[tuple[str, Weighed | InputError]]:
    """What comes of each line of each input, with the input's name."""
    lexicon = load_lexicon(language)
    return of_lines(inputs, lambda lines: weigh_lines(lines, lexicon))


def _line(found: Weighed, form: str) -> str:
    """A sentence as a line of JSON, or of columns for people."""
    values = weighed_values(found)
    if form == "jsonl":
        return orjson.dumps(values).decode()
    level = found.hedge.level.value.replace("_", " ")
    cues = ", ".join(cue.span.of(found.text) for cue in found.hedge.cues)
    return f"{level:<15} {one_line(cues) or '-':<24} {one_line(found.text)}"
