"""Looks anew for sources that may be one."""

from typing import Any

from django.core.management.base import BaseCommand
from django.db import transaction

from claims.ingest.names import known_names
from claims.models import Source
from claims.review.register import look_again

AT_ONCE = 1000  # sources in one transaction


class Command(BaseCommand):
    """`manage.py resemblances`."""

    help = (
        "Index the names of all sources anew, and suggest which may be one: after the "
        "list of known names has changed. What was judged stays judged."
    )
    requires_system_checks = ()

    def handle(self, *args: object, **options: Any) -> None:
        """Go through the sources in their order, and tell how many pairs there are."""
        keys = list(Source.objects.order_by("pk").values_list("pk", flat=True))
        pairs = 0
        for start in range(0, len(keys), AT_ONCE):
            with transaction.atomic():
                pairs += look_again(keys[start : start + AT_ONCE], known_names())
        self.stdout.write(f"{len(keys)} sources, {pairs} pairs that may be one")
