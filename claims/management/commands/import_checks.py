"""Reads in what others have checked, with their verdicts."""

import sys
from argparse import ArgumentParser
from collections import Counter
from typing import Any

from django.core.management.base import BaseCommand, CommandError
from django.utils.timezone import now

from claims.ingest.article import Failure
from claims.ingest.checks import Done, account_for, read_checks, store_checks
from claims.ingest.errors import InputError
from claims.ingest.output.labels import one_line
from claims.management.progress import Progress
from claims.management.results import FAILED, ended_by_others
from claims.review import Act


class Command(BaseCommand):
    """`manage.py import_checks FILE...`."""

    help = "Import reports of ours (JSON) and ClaimReviews (JSON-LD); none twice."
    requires_system_checks = ()

    def add_arguments(self, parser: ArgumentParser) -> None:
        """Take the files, and in whose name they come in."""
        parser.add_argument(
            "inputs", nargs="+", metavar="FILE", help=".json, .jsonld, .jsonl or .html"
        )
        parser.add_argument(
            "--by",
            default="",
            metavar="ACCOUNT",
            help="an analyst who brings them (default: an account of the program)",
        )

    def handle(self, *args: object, **options: Any) -> None:
        """Store them, a line for each that is left out; exit with 1 for any such."""
        try:
            act = Act(account_for(options["by"]), now(), "imported")
        except InputError as error:
            raise CommandError(str(error)) from error
        progress, told = Progress(sys.stderr), Counter[str]()
        with ended_by_others():
            for place, done in store_checks(read_checks(options["inputs"]), act):
                if isinstance(done, Failure):
                    progress.clear()
                    self.stderr.write(one_line(str(done)))
                told["" if isinstance(done, Failure) else done.value] += 1
                progress.show(place.done, place.size, place.name)
            progress.clear()
            self.stdout.write(_summary(told))
        if told[""]:
            sys.exit(FAILED)


def _summary(told: Counter[str]) -> str:
    return (
        f"{told.total():,} records: {told[Done.NEW_CLAIM.value]:,} new claims,"
        f" {told[Done.NEW_VERDICT.value]:,} new verdicts on claims that were here,"
        f" {told[Done.KNOWN.value]:,} here already, {told['']:,} left out."
    )
