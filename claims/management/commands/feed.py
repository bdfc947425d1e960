"""Writes the DataFeed of all published reports."""

from argparse import ArgumentParser
from pathlib import Path
from typing import Any

from django.core.management.base import BaseCommand, CommandError

from claims.management.results import ended_by_others
from claims.reports import NotWrittenError
from claims.reports.shelf import write_feed


class Command(BaseCommand):
    """`manage.py feed`."""

    help = "Write all published reports as one DataFeed of ClaimReviews."
    requires_system_checks = ()

    def add_arguments(self, parser: ArgumentParser) -> None:
        """Take the file."""
        parser.add_argument(
            "--out",
            type=Path,
            default=Path("reports/feed.jsonld"),
            help="the file (default: %(default)s)",
        )

    def handle(self, *args: object, **options: Any) -> None:
        """Write the feed, and where it lies."""
        with ended_by_others():
            try:
                path = write_feed(options["out"])
            except NotWrittenError as error:
                raise CommandError(str(error)) from error
            self.stdout.write(str(path))
