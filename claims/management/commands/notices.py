"""Tells people of the replies that are due; to be run once an hour or so."""

from django.core.management.base import BaseCommand
from django.utils import timezone

from claims.review.notices import tell_due_replies


class Command(BaseCommand):
    """`manage.py notices`."""

    help = "Tell whoever asked for a reply that it is due; nobody is told twice."

    def handle(self, *args: object, **options: object) -> None:
        """Tell them, and say how many were told."""
        told = tell_due_replies(timezone.now())
        self.stdout.write(f"{told} told of a reply that is due.")
