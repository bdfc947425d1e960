"""Answers with a page of its own where the database does not answer."""

from collections.abc import Callable

from django.db import InterfaceError, OperationalError
from django.http import HttpRequest, HttpResponse
from django.template.loader import render_to_string

AGAIN = 5  # seconds after which to ask again


class Outages:
    """Turns the failure of the database into a plain page with status 503.

    The API does the same for itself, as a problem.
    """

    def __init__(self, answer: Callable[[HttpRequest], HttpResponse]) -> None:
        self.answer = answer

    def __call__(self, request: HttpRequest) -> HttpResponse:
        """Hand the request on."""
        return self.answer(request)

    def process_exception(
        self, request: HttpRequest, error: Exception
    ) -> HttpResponse | None:
        """Answer for a database that is away; leave any other error to Django."""
        if not isinstance(error, OperationalError | InterfaceError):
            return None
        page = render_to_string("503.html")
        return HttpResponse(page, status=503, headers={"Retry-After": str(AGAIN)})
