"""The list of what was published, the log of corrections, and our own words."""

from typing import TypeVar

from django.core.paginator import Page, Paginator
from django.db.models import QuerySet
from django.http import HttpRequest, HttpResponse, QueryDict

from claims.models import Correction, Report
from claims.public.answers import open_to_all, page
from claims.public.wishes import WishForm
from claims.public.words import WORDS
from claims.reports.freezing import house
from claims.reports.shelf import corrections as issued_corrections
from claims.reports.shelf import labelled, wished

AT_ONCE = 20
RowT = TypeVar("RowT", Report, Correction)


@open_to_all()
def index(request: HttpRequest) -> HttpResponse:
    """What was published, narrowed as the reader asks."""
    form = WishForm(request.GET)
    valid = form.is_valid()
    found = wished(form.wish()) if valid else Report.objects.none()
    rows = _page_of(found, request.GET)
    rows.object_list = labelled(rows.object_list)
    told = {
        "form": form,
        "rows": rows,
        "asked": _asked(request.GET),
        "narrowed": valid and any(form.cleaned_data.values()),
    }
    return _listed(request, "public/index.html", told, status=200 if valid else 400)


@open_to_all()
def corrections(request: HttpRequest) -> HttpResponse:
    """Everything that was corrected, withdrawn or superseded, the latest first."""
    rows = _page_of(issued_corrections(), request.GET)
    told: dict[str, object] = {"rows": rows, "asked": _asked(request.GET)}
    return _listed(request, "public/corrections.html", told)


@open_to_all()
def words(request: HttpRequest) -> HttpResponse:
    """What the words of our own namespace mean."""
    return _listed(request, "public/words.html", {"words": WORDS.items()})


def _listed(
    request: HttpRequest, template: str, told: dict[str, object], status: int = 200
) -> HttpResponse:
    return page(request, template, told | {"house": house()}, status=status)


def _page_of(rows: QuerySet[RowT], asked: QueryDict) -> Page[RowT]:
    """The page that is asked for, or the nearest that there is."""
    return Paginator(rows, AT_ONCE).get_page(asked.get("page"))


def _asked(asked: QueryDict) -> str:
    """What is looked for, to be asked again on another page."""
    kept = asked.copy()
    kept.pop("page", None)
    return kept.urlencode()
