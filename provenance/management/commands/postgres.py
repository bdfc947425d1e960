"""Starts, stops and describes the server that comes along."""

import os
from argparse import ArgumentParser

from django.conf import settings
from django.core.management.base import BaseCommand, CommandError

from provenance import postgres


class Command(BaseCommand):
    """`manage.py postgres prepare|start|stop|status`."""

    help = "Start, stop or describe the embedded PostgreSQL server."
    requires_system_checks = ()

    def add_arguments(self, parser: ArgumentParser) -> None:
        """Take one verb."""
        verbs = ("prepare", "start", "stop", "status")
        parser.add_argument("verb", choices=verbs)

    def handle(self, *args: object, **options: object) -> None:
        """Do it, and say in a line or two how it stands."""
        verb = str(options["verb"])
        try:
            if verb == "prepare":
                postgres.prepare(settings.VAR, os.environ)
            elif verb == "start":
                postgres.start(settings.VAR, os.environ)
            elif verb == "stop":
                postgres.stop(settings.VAR, os.environ)
        except postgres.PostgresError as error:
            raise CommandError(str(error)) from error
        self._describe(postgres.status(settings.VAR))

    def _describe(self, status: postgres.Status) -> None:
        running = f"runs as process {status.pid}" if status.pid else "is stopped"
        state = running if status.made else "is not made yet"
        self.stdout.write(f"The server {state}.")
        self.stdout.write(f"data    {status.places.data}")
        self.stdout.write(f"socket  {status.places.socket}")
