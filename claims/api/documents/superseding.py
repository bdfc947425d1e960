"""Says over the API that a text was corrected by another."""

from drf_spectacular.utils import extend_schema
from rest_framework.request import Request
from rest_framework.response import Response

from claims.api.claims.moves import WhyForm
from claims.api.documents.views import document_named, document_told
from claims.api.forms import DocumentWithTextForm
from claims.api.requests.described import REPEATED, SEEN
from claims.api.requests.named import number, one
from claims.api.requests.preconditions import seen_by
from claims.api.requests.repeats import once
from claims.api.requests.strict import sent
from claims.api.resources import Resource
from claims.models import Document
from claims.review import notes_on
from claims.review.actions import supersede_document
from claims.vocabulary import KeyScope


class CorrectedForm(WhyForm):
    """Which text has come in the place of this one, and how that is known."""

    by = number("The document that corrects it.")


class Superseding(Resource):
    """The text that another has corrected."""

    queryset = Document.objects.none()
    serializer_class = DocumentWithTextForm
    scopes = {"create": (KeyScope.REVIEW,)}

    @extend_schema(
        request=CorrectedForm,
        responses={200: DocumentWithTextForm},
        parameters=[SEEN, REPEATED],
    )
    @once
    def create(self, request: Request, pk: int) -> Response:
        """Say that a text was corrected; what was published on it is reopened."""
        old, given = document_named(pk), sent(request, CorrectedForm)
        act = self.act(given["reason"], seen_by(request, old, notes_on(old)))
        new = one("by", Document, pk=given["by"])
        supersede_document(old=old, new=new, act=act)
        return document_told(pk, self.sight)
