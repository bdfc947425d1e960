"""Suggests the links of all claims anew; what was decided stays."""

import sys

from django.core.management.base import BaseCommand, CommandError
from django.db import DatabaseError

from claims.ingest.linking import link_all
from claims.ingest.output.labels import one_line
from claims.management.progress import Progress
from claims.management.results import ended_by_others


class Command(BaseCommand):
    """`manage.py link`."""

    help = "Suggest links between all claims anew; what was decided stays as it is."
    requires_system_checks = ()

    def handle(self, *args: object, **options: object) -> None:
        """Link every claim, and write how many suggestions are new and gone."""
        progress = Progress(sys.stderr)
        with ended_by_others():
            try:
                done = link_all(lambda so_far, all_: progress.show(so_far, all_, ""))
            except DatabaseError as error:
                reason = one_line(str(error))
                advice = "start it with manage.py postgres start, or run make setup"
                raise CommandError(
                    f"The links were not written ({reason}): {advice}."
                ) from error
            finally:
                progress.clear()
            self.stdout.write(
                f"Linked {done.claims:,} claims: {done.new:,} suggestions are new, "
                f"{done.gone:,} are gone; {done.upstreams:,} upstream documents found."
            )
