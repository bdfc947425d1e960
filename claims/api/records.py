"""Serves what was decided and published: links, events, reports, and figures."""

from datetime import timedelta
from typing import Any

from django.conf import settings
from django.core.exceptions import ValidationError as NotANumber
from django.db.models import QuerySet
from django.http import Http404, HttpResponse
from django.utils import timezone
from drf_spectacular.types import OpenApiTypes
from drf_spectacular.utils import OpenApiParameter, extend_schema
from rest_framework.decorators import action
from rest_framework.exceptions import ValidationError
from rest_framework.request import Request
from rest_framework.response import Response

from claims.api.narrowing import EventFilter, LinkFilter, ReportFilter
from claims.api.parameters import WholeField
from claims.api.reads.briefs import claim, document
from claims.api.record_forms import EventForm, LinkForm, ReportForm
from claims.api.record_rows import event_rows, link_rows, report_rows
from claims.api.resources import Resource
from claims.api.views import Rows
from claims.models import Confirmation, Event, Report
from claims.reports import FORMS, NotWrittenError, opened, render
from claims.review import Forbidden, visible_events
from claims.review.statistics import statistics

LONGEST, USUAL = 3650, 90
DAYS = WholeField(min_value=1, max_value=LONGEST)
SPAN = OpenApiParameter(
    "days",
    {"type": "integer", "minimum": 1, "maximum": LONGEST},
    description="of how many days",
)


LANGUAGES = [code for code, _ in settings.LANGUAGES]
LANGUAGE = OpenApiParameter(
    "language",
    {"type": "string", "enum": LANGUAGES},
    description="in which language a form for people says its own words; left out,"
    " in that of the edition",
)


class Links(Rows):
    """What confirms, contradicts or repeats a claim, decided or suggested."""

    queryset = Confirmation.objects.none()
    serializer_class = LinkForm
    filterset_class = LinkFilter
    briefs = {
        "claim": claim(),
        "evidence_claim": claim("evidence_claim_id"),
        "evidence_document": document("evidence_document_id"),
    }

    def get_queryset(self) -> QuerySet[Any]:
        """All of them; no reason names whom whoever asks may not know."""
        return link_rows(self.sight)


class Events(Rows):
    """Who did what, when and why, as far as whoever asks may see."""

    queryset = event_rows(Event.objects.none())
    serializer_class = EventForm
    filterset_class = EventFilter
    briefs = {"claim": claim(), "document": document()}

    def get_queryset(self) -> QuerySet[Any]:
        """The events that the blind rules leave to whoever asks."""
        user: Any = self.request.user
        if not user.has_perm("claims.view_event"):
            raise Forbidden("To read events takes a role at the desk.")
        return event_rows(visible_events(user))


class Reports(Rows):
    """Editions of fact-checks as they went out."""

    queryset = report_rows()
    serializer_class = ReportForm
    filterset_class = ReportFilter
    briefs = {"claim": claim()}
    reads = {"written": (LANGUAGE.name,)}

    @extend_schema(parameters=[LANGUAGE], responses={(200, "*/*"): OpenApiTypes.BINARY})
    @action(detail=True, url_path="forms/<slug:form>")
    def written(self, request: Request, pk: int, form: str) -> HttpResponse:
        """Send an edition in one of its forms, such as html, pdf, json or csv."""
        report = Report.objects.filter(pk=pk).first()
        if report is None or form not in FORMS:
            raise Http404(f"There are the forms {', '.join(FORMS)}.")
        made, language = FORMS[form], _language(request, form)
        try:
            edition = opened(report)
        except NotWrittenError as error:
            raise Http404(str(error)) from error
        return HttpResponse(render(edition, form, language), made.media_type)


class Statistics(Resource):
    """The desk's own figures."""

    filter_backends = []
    pagination_class = None
    reads = {"retrieve": (SPAN.name,)}

    @extend_schema(
        parameters=[SPAN],
        responses=OpenApiTypes.OBJECT,
    )
    def retrieve(self, request: Request) -> Response:
        """Send agreement, median stays in seconds, and reversals of whole days."""
        today = timezone.now().replace(hour=0, minute=0, second=0, microsecond=0)
        found = statistics(today - timedelta(days=_days(request)))
        agreed = {
            name: {"pairs": one.pairs, "agreed": one.agreed, "kappa": one.kappa}
            for name, one in (("verdicts", found.verdicts), ("levels", found.levels))
        }
        stays = {state.value: stay.total_seconds() for state, stay in found.stays}
        return Response(
            agreed
            | {
                "since": found.since,
                "stays": stays,
                "published": found.published,
                "reversals": found.reversals,
            }
        )


def _language(request: Request, form: str) -> str:
    """The language that is asked for, if there is that form in it."""
    asked = request.query_params.get(LANGUAGE.name, "")
    if asked and asked not in LANGUAGES:
        raise ValidationError({"language": [f"It is one of {', '.join(LANGUAGES)}."]})
    if asked and not FORMS[form].read:
        told = f"The form {form} is for programs: it has no other language."
        raise ValidationError({"language": [told]})
    return asked


def _days(request: Request) -> int:
    try:
        return int(DAYS.clean(request.query_params.get("days", USUAL)))
    except NotANumber as error:
        raise ValidationError({"days": error.messages}) from error
