"""Reads everything that is kept again, and names each row that is not as it was."""

import sys

from django.core.management.base import BaseCommand

from claims.ingest.output.labels import one_line
from claims.ingest.verification import Verification
from claims.management.progress import Progress
from claims.management.results import FAILED, ended_by_others


class Command(BaseCommand):
    """`manage.py verify`."""

    help = "Read every span and digest again; exit with 1 where something is wrong."

    def handle(self, *args: object, **options: object) -> None:
        """Write one line a mismatch, and how much was read."""
        progress = Progress(sys.stderr)
        with ended_by_others():
            check, wrong = Verification(progress.show), 0
            for mismatch in check.mismatches():
                progress.clear()
                self.stdout.write(one_line(str(mismatch)))
                wrong += 1
            progress.clear()
            found = f"{wrong:,} wrong" if wrong else "nothing is wrong"
            self.stdout.write(f"Read {check.tally}: {found}.")
        if wrong:
            sys.exit(FAILED)
