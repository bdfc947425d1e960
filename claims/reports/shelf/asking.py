"""Asks for the reports that stand on the shelf, by what readers look for."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date, datetime
from functools import reduce
from hashlib import sha256
from operator import or_

from django.contrib.postgres.search import SearchQuery
from django.db.models import Count, Max, QuerySet

from claims.models import Correction, Report
from claims.models.rules.told import CONFIGURATIONS, label
from claims.reports.forms.data.feed import Entry
from claims.reports.freezing.shown import time
from claims.reports.writing import opened

_UNSHOWN = ("frozen", "search")
AT_ONCE = 50  # values that are held at a time


@dataclass(frozen=True, slots=True)
class Wish:
    """What a reader looks for; what is empty narrows nothing."""

    words: str = ""
    verdict: str = ""
    language: str = ""
    person: str = ""
    since: date | None = None
    until: date | None = None


def wished(wish: Wish) -> QuerySet[Report]:
    """The reports that somebody looks for, those that changed last first.

    What was withdrawn is among them, and has no verdict to be found by.
    """
    found = Report.objects.latest_editions().with_dates().defer(*_UNSHOWN)
    if wish.words:
        queries = (
            SearchQuery(wish.words, config=name, search_type="websearch")
            for name in CONFIGURATIONS
        )
        found = found.filter(search=reduce(or_, queries))
    if wish.verdict:
        found = found.filter(verdict=wish.verdict, withdrawn_at__isnull=True)
    if wish.language:
        found = found.filter(language=wish.language)
    if wish.person:
        found = found.filter(person__icontains=wish.person)
    if wish.since:
        found = found.filter(changed_at__date__gte=wish.since)
    if wish.until:
        found = found.filter(changed_at__date__lte=wish.until)
    return found.order_by("-changed_at", "-claim_id")


def labelled(rows: Iterable[Report]) -> QuerySet[Report]:
    """A few of those reports, each with what the team calls its verdict.

    The label is read from the values of these alone: it stands in no column.
    """
    keys = [row.pk for row in rows]
    found = Report.objects.filter(pk__in=keys).with_dates().defer(*_UNSHOWN)
    ordered = found.order_by("-changed_at", "-claim_id")
    shown: QuerySet[Report] = ordered.annotate(label=label())
    return shown


def standing(most: int) -> list[tuple[int, datetime]]:
    """The claims whose reports stand, with when each last changed; not too many."""
    found = Report.objects.latest_editions().with_dates()
    rows = found.filter(withdrawn_at__isnull=True).order_by("-changed_at", "-claim_id")
    return list(rows.values_list("claim_id", "changed_at")[:most])


def corrections() -> QuerySet[Correction]:
    """Everything that was said of reports after they came out, the latest first."""
    issued = Correction.objects.filter(issued_at__isnull=False)
    shown = ("report__frozen", "report__search", "corrected_in__frozen")
    return (
        issued.select_related("report", "corrected_in")
        .defer(*shown, "corrected_in__search")
        .order_by("-issued_at", "-id")
    )


def languages() -> list[str]:
    """The languages in which the claims of the reports were made."""
    found = Report.objects.latest_editions().exclude(language="")
    return sorted(found.order_by().values_list("language", flat=True).distinct())


def entries() -> Iterator[Entry]:
    """Every report in the order of the claims, a few values at a time."""
    found = Report.objects.latest_editions().with_dates().defer("search")
    for row in found.order_by("claim_id").iterator(AT_ONCE):
        yield Entry(
            edition=opened(row),
            first_at=time(row.first_at),
            withdrawn_at=time(row.withdrawn_at),
        )


def mark() -> str:
    """What is another as soon as anything on the shelf is."""
    reports = Report.objects.aggregate(Count("id"), Max("id"))
    issued = Correction.objects.filter(issued_at__isnull=False)
    counted = [*reports.values(), *issued.aggregate(Count("id"), Max("id")).values()]
    return sha256(repr(counted).encode()).hexdigest()
