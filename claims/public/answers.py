"""What every public answer has in common: it may be kept, and it can do nothing."""

from collections.abc import Callable, Mapping
from datetime import datetime
from functools import wraps
from typing import Any

from csp.constants import NONE, SELF
from csp.decorators import csp
from django.conf import settings
from django.http import HttpRequest, HttpResponse
from django.http.response import HttpResponseBase
from django.template.loader import render_to_string
from django.utils import translation
from django.utils.cache import patch_cache_control
from django.utils.http import http_date
from django.views.decorators.http import conditional_page, require_safe

FRESH = 300  # seconds for which a page may be shown without asking again
LASTING = 86_400  # and what can only change with the program that writes it
POLICY = {
    "default-src": [NONE],
    "style-src": [SELF],
    "img-src": [SELF, "data:"],
    "form-action": [SELF],
    "base-uri": [NONE],
    "frame-ancestors": [NONE],
}
View = Callable[..., HttpResponseBase]


def open_to_all(seconds: int = FRESH) -> Callable[[View], View]:
    """A view that is only read, kept by everybody for some time, and harmless."""

    def decorated(view: View) -> View:
        @wraps(view)
        def answer(request: HttpRequest, *args: Any, **named: Any) -> HttpResponseBase:
            response = view(request, *args, **named)
            patch_cache_control(response, public=True, max_age=seconds)
            response.headers.setdefault("Content-Language", settings.REPORT_LANGUAGE)
            return response

        made: View = require_safe(conditional_page(csp(POLICY)(answer)))
        return made

    return decorated


def asked_of(request: HttpRequest) -> str:
    """The language that the address names for the words around reports, if any."""
    asked = request.GET.get("lang", "")
    return asked if asked in dict(settings.LANGUAGES) else ""


def page(
    request: HttpRequest,
    template: str,
    told: Mapping[str, object],
    changed_at: datetime | None = None,
    status: int = 200,
    language: str = "",
) -> HttpResponse:
    """A page made of what it is told, in the language that its address names alone.

    Where it names none, in that of what is shown, or else the house's.
    """
    asked = asked_of(request)
    language = asked or language or settings.REPORT_LANGUAGE
    with translation.override(language):
        written = render_to_string(template, dict(told) | _spoken(language, asked))
    response = HttpResponse(written, status=status)
    response.headers["Content-Language"] = language
    if changed_at:
        response.headers["Last-Modified"] = http_date(changed_at.timestamp())
    return response


def _spoken(language: str, asked: str) -> dict[str, object]:
    """What templates know of the language; `tongue` keeps what was asked in links."""
    return {
        "language": language,
        "direction": "rtl" if translation.get_language_bidi() else "ltr",
        "languages": settings.LANGUAGES,
        "tongue": f"?lang={asked}" if asked else "",
    }
