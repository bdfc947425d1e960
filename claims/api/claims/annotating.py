"""Sends a claim as a Web Annotation of its document, to whoever asks for that form."""

from django.shortcuts import get_object_or_404
from rest_framework.request import Request
from rest_framework.response import Response

from claims.api.parameters import refuse_unknown
from claims.api.rendering import FastJSON
from claims.models import Claim
from claims.reports.annotating import annotation_of

LINKED_DATA = "application/ld+json"
ANNOTATION = f'{LINKED_DATA};profile="http://www.w3.org/ns/anno.jsonld"'


class Annotated(FastJSON):
    """Lets an annotation be asked for as the Web Annotation Protocol names it."""

    media_type = ANNOTATION


class Linked(FastJSON):
    """Lets it be asked for as any JSON-LD."""

    media_type = LINKED_DATA


def wants_annotation(request: Request) -> bool:
    """Whether that is the form in which whoever asks reads best."""
    return isinstance(request.accepted_renderer, Annotated | Linked)


def annotated(request: Request, pk: int) -> Response:
    """The annotation; it is whole, so that no part of it may be asked for."""
    refuse_unknown(request, ())
    claim = get_object_or_404(Claim.objects.with_chain(), pk=pk)
    place = request.build_absolute_uri(f"/api/v1/claims/{claim.pk}")
    document = request.build_absolute_uri(f"/api/v1/documents/{claim.document_id}")
    told = annotation_of(claim, f"{place}/annotation", place, document)
    return Response(told, content_type=ANNOTATION)
