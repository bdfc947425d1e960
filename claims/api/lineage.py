"""Serves who really says a claim: roots, groups, loops, flips, drift, and a picture."""

from dataclasses import asdict
from typing import Any

from django.http import HttpResponse
from django.shortcuts import get_object_or_404
from drf_spectacular.types import OpenApiTypes
from drf_spectacular.utils import extend_schema
from rest_framework.request import Request
from rest_framework.response import Response

from claims.api.claims.annotating import LINKED_DATA, Annotated, Linked, annotated
from claims.api.rendering import FastJSON
from claims.api.resources import Resource
from claims.models import Claim, Document
from claims.reports.lineage import ORIGIN_WRITERS, gather_drift, origins_of
from claims.review import hidden_sources, visible_assessments
from claims.review.tracing import trace
from claims.review.tracing.impact import Impact, of_document, of_source

SVG = "image/svg+xml"


class Pictured(FastJSON):
    """Lets a picture be asked for."""

    media_type = SVG


class ClaimLineage(Resource):
    """What stands behind one claim."""

    filter_backends = []
    pagination_class = None

    @extend_schema(responses=OpenApiTypes.OBJECT)
    def roots(self, request: Request, pk: int) -> Response:
        """Send its roots and what joins them, circular reporting, and what it hangs on.

        At most as many independent roots as are told: names do not prove independence.
        """
        claim = get_object_or_404(Claim.objects.only("pk"), pk=pk)
        hidden = hidden_sources(request.user)
        drift = [asdict(one) for one in gather_drift(claim.pk, hidden)]
        return Response(asdict(trace(claim, hidden)) | {"drift": drift})


class LineagePicture(Resource):
    """Who has a claim from whom, drawn."""

    filter_backends = []
    pagination_class = None
    renderer_classes = [Pictured]

    @extend_schema(responses={(200, SVG): OpenApiTypes.STR})
    def drawn(self, request: Request, pk: int) -> HttpResponse:
        """Send the picture as SVG."""
        claim = get_object_or_404(Claim.objects.only("pk"), pk=pk)
        drawn = origins_of(claim.pk, hidden_sources(request.user))
        return HttpResponse(ORIGIN_WRITERS["svg"](drawn), SVG)


class ClaimAnnotation(Resource):
    """A claim as a Web Annotation of its document."""

    filter_backends = []
    pagination_class = None
    renderer_classes = [Annotated, Linked]

    @extend_schema(responses={(200, LINKED_DATA): OpenApiTypes.OBJECT})
    def annotated(self, request: Request, pk: int) -> Response:
        """Send the words by what they are and by where they stand, in code points."""
        return annotated(request, pk)


class Impacts(Resource):
    """What rests on a source or a document, whatever becomes of it."""

    filter_backends = []
    pagination_class = None

    @extend_schema(responses=OpenApiTypes.OBJECT)
    def of_source(self, request: Request, pk: int) -> Response:
        """Send the claims, answers and reports that rest on a source."""
        found = of_source(get_object_or_404(self.sight.sources(), pk=pk))
        return _sent(found, request)

    @extend_schema(responses=OpenApiTypes.OBJECT)
    def of_document(self, request: Request, pk: int) -> Response:
        """Send the claims, answers and reports that rest on a document."""
        row = get_object_or_404(Document.objects.defer("text"), pk=pk)
        return _sent(of_document(row), request)


def _sent(found: Impact, request: Request) -> Response:
    """What rests on it; of assessments those that the reader may know of."""
    user: Any = request.user
    asked = [one.assessment for one in found.assessments]
    known = visible_assessments(user).filter(pk__in=asked)
    seen = set(known.values_list("pk", flat=True))
    shown = [asdict(one) for one in found.assessments if one.assessment in seen]
    return Response(asdict(found) | {"assessments": shown})
