"""Serves sources and claims: each view picks rows, a form and a filter."""

from http import HTTPStatus
from typing import Any

from django.db import transaction
from django.db.models import QuerySet
from django.shortcuts import get_object_or_404
from drf_spectacular.types import OpenApiTypes
from drf_spectacular.utils import extend_schema
from orjson import Fragment
from rest_framework.renderers import BaseRenderer
from rest_framework.request import Request
from rest_framework.response import Response

from claims.api.claims.annotating import (
    LINKED_DATA,
    Annotated,
    Linked,
    annotated,
    wants_annotation,
)
from claims.api.claims.answers import claim_named, told
from claims.api.claims.forms import CORRECTED, CorrectionForm, wording_of
from claims.api.claims.narrowing import ClaimFilter
from claims.api.filters import SourceFilter
from claims.api.forms import (
    ClaimForm,
    SourceForm,
)
from claims.api.reads.briefs import document
from claims.api.register.answers import source_named, source_told, tagged
from claims.api.register.forms import (
    DESCRIBED,
    NewSourceForm,
    SourceCorrectionForm,
    described,
)
from claims.api.rendering import FastJSON
from claims.api.requests.described import REPEATED, SEEN
from claims.api.requests.preconditions import seen_by
from claims.api.requests.repeats import once
from claims.api.requests.strict import sent
from claims.api.resources import Resource
from claims.api.rows import (
    claim_rows,
    source_rows,
)
from claims.ingest.names import known_names
from claims.models import Claim, Source
from claims.review import notes_on, revision_of
from claims.review.actions import correct_claim
from claims.review.actions.register import add_source, correct_source
from claims.vocabulary import KeyScope


class Rows(Resource):
    """Lists rows and shows one, each as the database wrote it."""

    sparse = ("list", "retrieve")

    def list(self, request: Request) -> Response:
        """Send one page, the newest first."""
        return self.page_of(self.get_queryset())

    def retrieve(self, request: Request, pk: int) -> Response:
        """Send one of them."""
        row = get_object_or_404(self.chosen(self.get_queryset()), pk=pk)
        return Response(Fragment(row["json"]))


class Sources(Rows):
    """Who asserts."""

    queryset = Source.objects.none()
    serializer_class = SourceForm
    filterset_class = SourceFilter
    scopes = dict.fromkeys(("create", "partial_update"), (KeyScope.REVIEW,))

    def retrieve(self, request: Request, pk: int) -> Response:
        """Send one of them, under the tag that a change to it takes."""
        rows = self.chosen(self.get_queryset())
        return tagged(source_named(pk, request.user), rows, "sources")

    @extend_schema(
        request=NewSourceForm, responses={201: SourceForm}, parameters=[REPEATED]
    )
    @once
    def create(self, request: Request) -> Response:
        """Enter a source that no text has named so far, by the role Steward."""
        given = sent(request, NewSourceForm)
        act = self.act(given["reason"])
        made = add_source(described=described(given), act=act, known=known_names())
        return source_told(made, self.sight, HTTPStatus.CREATED)

    @extend_schema(
        request=SourceCorrectionForm, responses={200: SourceForm}, parameters=[SEEN]
    )
    @transaction.atomic
    def partial_update(self, request: Request, pk: int) -> Response:
        """Put right what the register keeps of a source, by the role Steward.

        What is left out stays as it is. Whether it is confidential is said here, too.
        """
        source = source_named(pk, request.user)
        given = sent(request, SourceCorrectionForm)
        act = self.act(given["reason"], seen_by(request, source, notes_on(source)))
        now = {name: getattr(source, name) for name in DESCRIBED}
        correct_source(
            source=source,
            described=described(now | given),
            act=act,
            known=known_names(),
        )
        return source_told(source, self.sight)

    def get_queryset(self) -> QuerySet[Any]:
        """Those whom whoever asks may know."""
        return source_rows(self.sight)


class Claims(Rows):
    """What is claimed, by whom through whom, and how surely."""

    queryset = Claim.objects.none()
    serializer_class = ClaimForm
    filterset_class = ClaimFilter
    briefs = {"document": document()}
    renderer_classes = [FastJSON, Annotated, Linked]
    scopes = {"partial_update": (KeyScope.REVIEW,)}

    def get_queryset(self) -> QuerySet[Any]:
        """All of them; nobody is named whom whoever asks may not know."""
        return claim_rows(self.sight)

    def get_renderers(self) -> list[BaseRenderer]:
        """One claim alone may be told as an annotation."""
        found = super().get_renderers()
        return found if self.action == "retrieve" else found[:1]

    @extend_schema(
        responses={
            (200, FastJSON.media_type): ClaimForm,
            (200, LINKED_DATA): OpenApiTypes.OBJECT,
        }
    )
    def retrieve(self, request: Request, pk: int) -> Response:
        """Send one of them, under the tag that a change to it takes.

        As JSON-LD it is a Web Annotation of its document.
        """
        if wants_annotation(request):
            return annotated(request, pk)
        return told(pk, self.sight, rows=self.chosen(self.get_queryset()))

    @extend_schema(
        request=CorrectionForm, responses={200: ClaimForm}, parameters=[SEEN]
    )
    def partial_update(self, request: Request, pk: int) -> Response:
        """Put right where a claim stands and how it reads; the history tells it.

        What is left out stays as it is.
        """
        with transaction.atomic():
            claim = claim_named(pk)
            given = sent(request, CorrectionForm)
            act = self.act(
                given.pop("reason", ""), seen_by(request, claim, revision_of(claim))
            )
            now = {name: getattr(claim, name) for name in CORRECTED}
            correct_claim(claim=claim, act=act, wording=wording_of(now | given))
            return told(pk, self.sight)
