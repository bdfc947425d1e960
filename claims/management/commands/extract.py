"""Reads the claims of articles and writes them out; keeps nothing."""

import sys
from argparse import ArgumentParser
from typing import Any, TextIO, cast

from django.core.management.base import BaseCommand

from claims.ingest.output.writers import writer_for
from claims.ingest.reading_in import read_in
from claims.management.inputs import add_inputs, wishes_of
from claims.management.progress import Progress
from claims.management.results import ended_by_others, print_all


class Command(BaseCommand):
    """`manage.py extract INPUT...`."""

    help = "Read the claims in articles, without a database."
    requires_system_checks = ()

    def add_arguments(self, parser: ArgumentParser) -> None:
        """Take inputs and how to read them."""
        add_inputs(parser)
        parser.add_argument(
            "--explain",
            action="store_true",
            help="tell by which rules, and in which words, each claim was found",
        )

    def handle(self, *args: object, **options: Any) -> None:
        """Write the claims; exit with 1 where an input failed."""
        progress = Progress(sys.stderr)
        with ended_by_others():
            found = read_in(
                options["inputs"],
                wishes_of(options),
                sys.stdin.buffer,
                progress.show,
            )
            self.stdout.ending = ""
            writer = writer_for(
                options["format"],
                cast("TextIO", self.stdout),
                explained=options["explain"],
            )
            code = print_all(found, writer, progress, cast("TextIO", self.stderr))
        if code:
            sys.exit(code)
