"""Tells webhooks what has changed, and tries anew what did not arrive."""

from argparse import ArgumentParser
from typing import Any

from django.core.management.base import BaseCommand
from django.utils.timezone import now

from claims.ingest.delivering import deliver
from claims.management.inputs import add_reach, reach_of
from claims.management.results import ended_by_others
from claims.vocabulary import DeliveryStatus


class Command(BaseCommand):
    """`manage.py deliver`."""

    help = "Send webhooks what has changed since, and what is due to be tried again."

    def add_arguments(self, parser: ArgumentParser) -> None:
        """Take where besides the public web to deliver."""
        add_reach(parser)

    def handle(self, *args: object, **options: Any) -> None:
        """Deliver, and say how many arrived, wait or were given up."""
        with ended_by_others():
            came = deliver(reach_of(options), now)
        told = (f"{came.get(one, 0)} {one.value}" for one in DeliveryStatus)
        self.stdout.write(", ".join(told).replace("_", " "))
