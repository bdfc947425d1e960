"""Tells what rests on a source, a document or a judgement: claims, answers, reports."""

from argparse import ArgumentParser, ArgumentTypeError
from collections.abc import Callable, Mapping
from typing import Any

import orjson
from django.core.management.base import BaseCommand, CommandError
from django.db import DatabaseError

from claims.ingest.output.labels import one_line
from claims.management.results import ended_by_others
from claims.models import Document, Judgement, Source
from claims.reports.impact import impact_as_text
from claims.review.tracing.impact import Impact, of_document, of_judgement, of_source

LONGEST_KEY = 18  # digits: any such number fits its column
Asked = tuple[str, int]
FINDERS: Mapping[str, Callable[[int], Impact]] = {
    "source": lambda key: of_source(Source.objects.get(pk=key)),
    "document": lambda key: of_document(Document.objects.defer("text").get(pk=key)),
    "judgement": lambda key: of_judgement(Judgement.objects.get(pk=key)),
}
WRITERS: Mapping[str, Callable[[Impact], str]] = {
    "text": impact_as_text,
    "json": lambda found: orjson.dumps(found).decode() + "\n",
}


class Command(BaseCommand):
    """`manage.py impact source:ID|document:ID|judgement:ID`."""

    help = "Tell every claim, assessment and report that rests on something."
    requires_system_checks = ()

    def add_arguments(self, parser: ArgumentParser) -> None:
        """Take what it is about, and a format."""
        parser.add_argument(
            "about", type=_asked, metavar="KIND:ID", help="; ".join(FINDERS)
        )
        parser.add_argument(
            "--format", choices=[*WRITERS], default="text", help="default: text"
        )

    def handle(self, *args: object, **options: Any) -> None:
        """Write what rests on it."""
        kind, key = options["about"]
        with ended_by_others():
            try:
                found = FINDERS[kind](key)
            except (Source.DoesNotExist, Document.DoesNotExist, Judgement.DoesNotExist):
                raise CommandError(f"There is no {kind} {key}.") from None
            except DatabaseError as error:
                reason = one_line(str(error))
                advice = "start it with manage.py postgres start, or run make setup"
                words = f"The database was not read ({reason}): {advice}."
                raise CommandError(words) from error
            self.stdout.write(WRITERS[options["format"]](found), ending="")


def _asked(words: str) -> Asked:
    kind, _, key = words.partition(":")
    number = key.isascii() and key.isdecimal() and len(key) <= LONGEST_KEY
    if kind not in FINDERS or not number:
        kinds = ", ".join(f"{one}:ID" for one in FINDERS)
        raise ArgumentTypeError(f"{words!r} is none of {kinds}")
    return kind, int(key)
