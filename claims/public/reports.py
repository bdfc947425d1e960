"""The page of a report, of an older edition, and of one that was withdrawn."""

from django.http import (
    Http404,
    HttpRequest,
    HttpResponse,
    HttpResponsePermanentRedirect,
)
from django.http.response import HttpResponseBase
from django.urls import reverse

from claims.public.answers import open_to_all, page
from claims.reports.forms import FORMS, inert_review, outlined
from claims.reports.outline import drawn, outline
from claims.reports.shelf import Shelved, find

LARGEST_KEY = 2**63 - 1  # what a column of keys can hold


@open_to_all()
def report(request: HttpRequest, claim: int) -> HttpResponseBase:
    """The latest edition; where it was withdrawn, what is left to say of it."""
    found = found_or_404(claim)
    if found.withdrawal and found.withdrawal.successor:
        address = reverse("public:report", args=[found.withdrawal.successor])
        return HttpResponsePermanentRedirect(address)
    if found.withdrawal:
        return page(
            request,
            "public/gone.html",
            told(found),
            found.changed_at,
            status=410,
            language=found.value.language,
        )
    return _shown(request, found)


@open_to_all()
def edition(request: HttpRequest, claim: int, edition: int) -> HttpResponseBase:
    """One edition as it went out, under what was said of it since."""
    return _shown(request, found_or_404(claim, edition))


def found_or_404(claim: int, edition: int | None = None) -> Shelved:
    """A published edition; whatever else there may be is not found."""
    numbers = (claim, edition or 0)
    found = find(claim, edition) if max(numbers) <= LARGEST_KEY else None
    if found is None:
        raise Http404("There is no such report.")
    return found


def told(found: Shelved) -> dict[str, object]:
    """What the pages around a report say of it."""
    value = found.value
    return {
        "house": value.house,
        "shelved": found,
        "edition": value,
        "canonical": value.url,
        "image": f"{value.url}/editions/{value.edition}/share.png",
    }


def _shown(request: HttpRequest, found: Shelved) -> HttpResponse:
    """The edition itself; only the one that stands speaks to machines."""
    stands = found.is_latest and not found.withdrawal
    context = (
        told(found)
        | outlined(outline(found.value, drawn(found.value)))
        | {"forms": FORMS.values()}
    )
    if stands:
        context["review"] = inert_review(found.value)
    return page(
        request,
        "public/report.html",
        context,
        found.changed_at,
        language=found.value.language,
    )
