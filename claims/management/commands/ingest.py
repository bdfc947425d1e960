"""Reads articles in and stores them with their claims."""

import sys
from argparse import ArgumentParser
from typing import Any, TextIO, cast

from django.core.management.base import BaseCommand
from django.utils.timezone import now

from claims.ingest.linking import linked
from claims.ingest.output.writers import writer_for
from claims.ingest.reading_in import read_in
from claims.ingest.storing import store
from claims.management.inputs import add_inputs, wishes_of
from claims.management.progress import Progress
from claims.management.results import ended_by_others, print_all


class Command(BaseCommand):
    """`manage.py ingest INPUT...`."""

    help = "Store articles with their claims; the same text twice is one document."
    requires_system_checks = ()

    def add_arguments(self, parser: ArgumentParser) -> None:
        """Take inputs and how to read them."""
        add_inputs(parser)

    def handle(self, *args: object, **options: Any) -> None:
        """Store, and write what was stored; exit with 1 where an input failed."""
        progress = Progress(sys.stderr)
        with ended_by_others():
            found = read_in(
                options["inputs"],
                wishes_of(options),
                sys.stdin.buffer,
                progress.show,
            )
            self.stdout.ending = ""
            writer = writer_for(options["format"], cast("TextIO", self.stdout))
            stored = linked(store(found, now))
            code = print_all(stored, writer, progress, cast("TextIO", self.stderr))
        if code:
            sys.exit(code)
