"""Counts the roots of claims and looks for drift, where anything has changed."""

from argparse import ArgumentParser
from typing import Any

from django.core.management.base import BaseCommand

from claims.management.results import ended_by_others
from claims.review.tracing.weighing import weigh, weigh_all_anew


class Command(BaseCommand):
    """`manage.py weigh`."""

    help = (
        "Count the independent roots of claims and look for drift, by which lists are "
        "narrowed, where anything has changed. `manage.py work` does it, too."
    )

    def add_arguments(self, parser: ArgumentParser) -> None:
        """Take whether to begin with every claim."""
        told = "every claim anew, as where the program has changed"
        parser.add_argument("--all", action="store_true", help=told)

    def handle(self, *args: object, **options: Any) -> None:
        """Weigh until nothing is left, and tell how many claims it were."""
        number = 0
        with ended_by_others():
            if options["all"]:
                weigh_all_anew()
            while found := weigh():
                number += found
            self.stdout.write(f"{number:,} claim{'' if number == 1 else 's'} weighed.")
