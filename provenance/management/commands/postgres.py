"""Starts, stops and describes the server that comes along."""

import os
from argparse import ArgumentParser

from django.conf import settings
from django.core.management.base import BaseCommand, CommandError

from claims.management.results import ended_by_others
from provenance import postgres

VERBS = {"prepare": postgres.prepare, "start": postgres.start, "stop": postgres.stop}


class Command(BaseCommand):
    """`manage.py postgres prepare|start|stop|status`."""

    help = "Prepare, start, stop or describe the embedded PostgreSQL server."
    requires_system_checks = ()

    def add_arguments(self, parser: ArgumentParser) -> None:
        """Take one verb."""
        parser.add_argument("verb", choices=[*VERBS, "status"])

    def handle(self, *args: object, **options: object) -> None:
        """Do it, and say in a few lines how it stands."""
        if os.environ.get("DATABASE_URL"):
            raise CommandError("DATABASE_URL names a server: unset it to use ours.")
        act = VERBS.get(str(options["verb"]))
        try:
            if act is not None:
                act(settings.VAR, os.environ)
        except postgres.PostgresError as error:
            raise CommandError(str(error)) from error
        with ended_by_others():
            self._describe(postgres.status(settings.VAR))

    def _describe(self, status: postgres.Status) -> None:
        running = f"runs as process {status.pid}" if status.pid else "is stopped"
        state = running if status.made else "is not made yet"
        places = status.places
        self.stdout.write(f"The server {state}.")
        for name in ("data", "binaries", "socket", "log", "password"):
            self.stdout.write(f"{name:<10}{getattr(places, name)}")
