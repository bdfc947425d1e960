"""Writes what is known of one document and of its claims."""

from argparse import ArgumentParser
from typing import Any

from django.contrib.auth.models import AnonymousUser
from django.core.management.base import BaseCommand, CommandError

from claims.management.results import ended_by_others
from claims.models import Document
from claims.reports import as_html, as_text, gather_document
from claims.review import hidden_sources

WRITERS = {"text": as_text, "html": as_html}


class Command(BaseCommand):
    """`manage.py sheet DOCUMENT`."""

    help = "Write a document with its claims, as text or as one HTML file."
    requires_system_checks = ()

    def add_arguments(self, parser: ArgumentParser) -> None:
        """Take the document and the form."""
        parser.add_argument("document", type=int, help="the number of the document")
        parser.add_argument(
            "--format",
            choices=sorted(WRITERS),
            default="text",
            help="how it is written (default: text)",
        )

    def handle(self, *args: object, **options: Any) -> None:
        """Gather, and write."""
        try:
            sheet = gather_document(
                options["document"], hidden_sources(AnonymousUser())
            )
        except Document.DoesNotExist:
            number = options["document"]
            raise CommandError(f"There is no document {number}.") from None
        with ended_by_others():
            self.stdout.write(WRITERS[options["format"]](sheet), ending="")
