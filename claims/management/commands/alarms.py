"""Looks for alarms in the lineage of claims, and lists those that are open."""

from argparse import ArgumentParser
from typing import Any

from django.core.management.base import BaseCommand
from django.utils.timezone import now

from claims.ingest.output.labels import one_line
from claims.management.results import ended_by_others
from claims.review.tracing.alarms import look, open_alarms
from claims.vocabulary import AlarmKind


class Command(BaseCommand):
    """`manage.py alarms`."""

    help = "Look where links or verdicts have changed, and list what is alarming."

    def add_arguments(self, parser: ArgumentParser) -> None:
        """Take a kind of alarm, and how many to list."""
        kinds = [kind.value for kind in AlarmKind]
        parser.add_argument("--kind", choices=kinds, help="only these (default: all)")
        parser.add_argument(
            "--most", type=int, default=50, help="how many to list (default: 50)"
        )

    def handle(self, *args: object, **options: Any) -> None:
        """Look until all is looked at, then write a line an alarm."""
        began = now()
        with ended_by_others():
            while look(began):
                pass
            kind = AlarmKind(options["kind"]) if options["kind"] else None
            for alarm in open_alarms(kind, most=options["most"]):
                words = f"claim {alarm.claim}: {alarm.told}: {alarm.proposition}"
                self.stdout.write(one_line(words))
