"""Reads what programs have handed in, one after the other, and weighs what changed."""

import time
from argparse import ArgumentParser
from typing import Any

from django.core.management.base import BaseCommand
from django.utils import timezone

from claims.ingest.handing_in.queue import work_off
from claims.ingest.limits import Limits
from claims.management.results import ended_by_others
from claims.review.access import forget_answers
from claims.review.tracing.weighing import weigh

LOOK = 1.0  # seconds between two looks at an empty queue


class Command(BaseCommand):
    """`manage.py work`."""

    help = (
        "Read what was handed in over the API and weigh the claims whose lineage has "
        "changed, until somebody ends it."
    )

    def add_arguments(self, parser: ArgumentParser) -> None:
        """Take whether to end where the queue is empty."""
        told = "end when nothing is left to read"
        parser.add_argument("--once", action="store_true", help=told)

    def handle(self, *args: object, **options: Any) -> None:
        """Read, and tell of each thing what became of it."""
        with ended_by_others():
            while True:
                job = work_off(Limits(), timezone.now)
                if job is not None:
                    self.stdout.write(f"{job}{job.problem and f' ({job.problem})'}")
                    continue
                forget_answers(timezone.now())
                if weigh():
                    continue
                if options["once"]:
                    return
                time.sleep(LOOK)
