"""Writes the page about the moves of a claim, or checks that it is as the table is."""

from argparse import ArgumentParser
from pathlib import Path
from typing import Any

from django.conf import settings
from django.core.management.base import BaseCommand, CommandError

from claims.review.diagram import page

PLACE = Path("docs") / "moves.md"


class Command(BaseCommand):
    """`manage.py moves`."""

    help = f"Write {PLACE} from the table of moves; with --check, only compare them."
    requires_system_checks = ()

    def add_arguments(self, parser: ArgumentParser) -> None:
        """Take --check."""
        parser.add_argument("--check", action="store_true", help="write nothing")

    def handle(self, *args: object, **options: Any) -> None:
        """Write the page, or fail where it tells another table."""
        path, wanted = settings.ROOT / PLACE, page()
        if not options["check"]:
            path.write_text(wanted, encoding="utf-8")
        elif not path.exists() or path.read_text(encoding="utf-8") != wanted:
            raise CommandError(f"{PLACE} is not as the table: run manage.py moves.")
