"""An edition in every form, and the picture to share it by."""

from functools import lru_cache

from django.http import Http404, HttpRequest, HttpResponse, HttpResponseGone

from claims.public.answers import LASTING, open_to_all
from claims.public.reports import found_or_404
from claims.reports.forms import FORMS, render, share_image
from claims.reports.outline import said
from claims.reports.value import Edition
from claims.vocabulary import Phrase

_KEPT = 64  # pictures and forms that are not made again at once


@open_to_all(LASTING)
def form(_request: HttpRequest, claim: int, edition: int, form: str) -> HttpResponse:
    """The edition in one form, the same bytes each time."""
    if form not in FORMS:
        raise Http404("There is no such form.")
    found = found_or_404(claim, edition)
    if found.withdrawal:
        return _gone(found.value)
    row = FORMS[form]
    answer = HttpResponse(_rendered(found.value, form), row.media_type)
    name = f"{found.value.name}{row.ending}"
    answer.headers["Content-Language"] = found.value.language
    answer.headers["Content-Disposition"] = f'attachment; filename="{name}"'
    return answer


@open_to_all(LASTING)
def share(_request: HttpRequest, claim: int, edition: int) -> HttpResponse:
    """What others show when they link to the edition."""
    found = found_or_404(claim, edition)
    if found.withdrawal:
        return _gone(found.value)
    return HttpResponse(_drawn(found.value), "image/png")


def _gone(value: Edition) -> HttpResponse:
    """What is left of the files of a withdrawn report: they carry no notice."""
    told = said(value, Phrase("This report was withdrawn."))
    answer = HttpResponseGone(f"{told}\n", "text/plain; charset=utf-8")
    answer.headers["Content-Language"] = value.language
    return answer


@lru_cache(maxsize=_KEPT)
def _rendered(value: Edition, form: str) -> bytes:
    return render(value, form)


@lru_cache(maxsize=_KEPT)
def _drawn(value: Edition) -> bytes:
    return share_image(value)
