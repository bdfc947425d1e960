"""Reads everything that is kept again, and names each row that is not as it was.

What was published on words that are in doubt is reopened.
"""

import sys

from django.core.management.base import BaseCommand, CommandError
from django.db import DatabaseError
from django.utils import timezone

from claims.ingest.output.labels import one_line
from claims.ingest.verification import Verification, claims_of, reopen_doubted
from claims.management.progress import Progress
from claims.management.results import FAILED, ended_by_others

UNREAD = 2  # nobody knows whether anything is wrong


class Command(BaseCommand):
    """`manage.py verify`."""

    help = "Read every span and digest again; exit with 1 where something is wrong."

    def handle(self, *args: object, **options: object) -> None:
        """Write one line a mismatch, and how much was read."""
        progress = Progress(sys.stderr)
        with ended_by_others():
            try:
                wrong = self._name_all(progress)
            except DatabaseError as error:
                progress.clear()
                reason = one_line(str(error))
                advice = "start it with manage.py postgres start, or run make setup"
                words = f"The database was not read ({reason}): {advice}."
                raise CommandError(words, returncode=UNREAD) from error
        if wrong:
            sys.exit(FAILED)

    def _name_all(self, progress: Progress) -> int:
        """How many rows are wrong, each of them named."""
        check, wrong = Verification(progress.show), 0
        doubted: set[int] = set()
        for mismatch in check.mismatches():
            progress.clear()
            self.stdout.write(one_line(str(mismatch)))
            doubted |= claims_of(mismatch)
            wrong += 1
        progress.clear()
        found = f"{wrong:,} wrong" if wrong else "nothing is wrong"
        self.stdout.write(f"Read {check.tally}: {found}.")
        if reopened := reopen_doubted(doubted, timezone.now()):
            self.stdout.write(
                f"Reopened {reopened} published, whose words are in doubt."
            )
        return wrong
