"""Writes published reports in any form, or proves that they render as they did."""

import sys
from argparse import ArgumentParser
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from django.conf import settings
from django.core.management.base import BaseCommand, CommandError
from django.db.models import F, Max, QuerySet

from claims.management.progress import Progress
from claims.management.results import ended_by_others
from claims.models import Claim, Report
from claims.reports import (
    FORMS,
    NotWrittenError,
    compare,
    opened,
    path_of,
    sealed_path_of,
    write,
    write_sealed,
)

REBUILD = "rebuild"
ALL_FORMS = "all"
SEALED = "sealed"  # a zip of every form with all that it rests on


@dataclass(frozen=True, slots=True)
class Wanted:
    """What is to be written of each report; `skip` leaves alone what is there."""

    forms: list[str]
    out: Path
    language: str
    skip: bool


class Command(BaseCommand):
    """`manage.py report CLAIM|--all`, and `manage.py report rebuild`."""

    help = "Write published reports, or rebuild the written ones and compare."
    requires_system_checks = ()

    def add_arguments(self, parser: ArgumentParser) -> None:
        """Take the claims, the forms and the folder."""
        parser.add_argument(
            "claims", nargs="*", help="numbers of claims; before them `rebuild`"
        )
        parser.add_argument("--all", action="store_true", help="all that is published")
        parser.add_argument(
            "--format",
            action="append",
            choices=[*FORMS, ALL_FORMS, SEALED],
            help="how it is written, more than once for several (default: all)",
        )
        parser.add_argument(
            "--language",
            default="",
            choices=dict(settings.LANGUAGES),
            help="of what people read (default: that of the edition)",
        )
        parser.add_argument(
            "--out", type=Path, default=Path("reports"), help="the folder"
        )

    def handle(self, *args: object, **options: Any) -> None:
        """Find the latest editions, and write or compare each."""
        words = list(options["claims"])
        rebuild = words[:1] == [REBUILD]
        whole = options["all"] or words == [REBUILD]
        found = _asked(words[rebuild:], everything=whole)
        forms = _forms(options["format"], options["language"])
        told = 0
        with ended_by_others():
            for report in self._in_turn(found):
                out = options["out"]
                told += self._compare(report, out) if rebuild else 0
                if not rebuild:
                    wanted = Wanted(forms, out, options["language"], options["all"])
                    self._write(report, wanted)
        if told:
            raise CommandError(f"{told} files are not what their edition renders to.")

    def _in_turn(self, found: QuerySet[Report]) -> Iterator[Report]:
        progress, total = Progress(sys.stderr), found.count()
        for done, report in enumerate(found.iterator(50), 1):
            progress.show(done, total, f"claim {report.claim_id}")
            yield report
        progress.clear()

    def _write(self, report: Report, wanted: Wanted) -> None:
        """Write the forms; in a whole archive those that are there stay as they are."""
        out, language = wanted.out, wanted.language
        try:
            edition = opened(report)
            forms = [
                form
                for form in wanted.forms
                if form != SEALED
                and not (
                    wanted.skip and path_of(edition, form, out, language).is_file()
                )
            ]
            paths = [*write(edition, forms, out, language)]
            sealed = wanted.skip and sealed_path_of(edition, out).is_file()
            if SEALED in wanted.forms and not sealed:
                paths.append(write_sealed(edition, out))
        except NotWrittenError as error:
            raise CommandError(str(error)) from error
        self.stdout.write("".join(f"{path}\n" for path in paths), ending="")

    def _compare(self, report: Report, out: Path) -> int:
        try:
            found = list(compare(opened(report), out))
        except NotWrittenError as error:
            raise CommandError(str(error)) from error
        self.stderr.write("".join(f"{one}\n" for one in found), ending="")
        return len(found)


def _forms(asked: list[str] | None, language: str) -> list[str]:
    """The forms to write; those that people read, where a language is chosen."""
    wanted = asked or [ALL_FORMS]
    every = [form for form, row in FORMS.items() if row.read or not language]
    whole = [*every, *(one for one in wanted if one == SEALED)]
    forms = whole if ALL_FORMS in wanted else list(dict.fromkeys(wanted))
    if language and (other := [one for one in forms if one not in every]):
        raise CommandError(f"In the language of its edition alone: {', '.join(other)}.")
    return forms


def _asked(words: list[str], *, everything: bool) -> QuerySet[Report]:
    """The latest edition of each claim, or a CommandError that tells what is amiss."""
    last = Report.objects.annotate(last=Max("claim__reports__edition"))
    latest = last.filter(edition=F("last")).order_by("claim_id")
    if everything:
        return latest
    if not words:
        raise CommandError("Name the claims, or say --all.")
    keys = [int(word) for word in words if word.isdecimal()]
    for word in words:
        _check_published(word)
    return latest.filter(claim__in=keys)


def _check_published(word: str) -> None:
    if not word.isdecimal() or not Claim.objects.filter(pk=int(word)).exists():
        raise CommandError(f"There is no claim {word}.")
    if not Report.objects.filter(claim=int(word)).exists():
        raise CommandError(f"Claim {word} was not published yet.")
