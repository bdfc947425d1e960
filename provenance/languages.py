"""Says in which language a request is answered."""

from django.conf import settings
from django.http import HttpRequest
from django.http.response import HttpResponseBase
from django.middleware.locale import LocaleMiddleware
from django.utils import translation

DESK = "/admin/"  # where people work, each in their own language


class Languages(LocaleMiddleware):
    """At the desk the language that somebody chose, or that their browser asks for.

    Everywhere else it is the house's, whatever the browser asks: programs and exports
    get the same bytes from everywhere. A public page names its language in its address.
    """

    def process_request(self, request: HttpRequest) -> None:
        """Choose the language before anything is answered."""
        if request.path_info.startswith(DESK):
            super().process_request(request)
            return
        translation.activate(settings.LANGUAGE_CODE)
        request.LANGUAGE_CODE = settings.LANGUAGE_CODE

    def process_response(
        self, request: HttpRequest, response: HttpResponseBase
    ) -> HttpResponseBase:
        """Say which it was; only the desk's answers vary with what is asked for."""
        if request.path_info.startswith(DESK):
            return super().process_response(request, response)
        response.headers.setdefault("Content-Language", settings.LANGUAGE_CODE)
        return response
