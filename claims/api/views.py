"""Serves sources and claims: each view picks rows, a form and a filter."""

from http import HTTPStatus

from django.db import transaction
from drf_spectacular.utils import extend_schema
from orjson import Fragment
from rest_framework.request import Request
from rest_framework.response import Response

from claims.api.claims.answers import claim_named, told
from claims.api.claims.forms import CORRECTED, CorrectionForm, wording_of
from claims.api.filters import ClaimFilter, SourceFilter
from claims.api.forms import (
    ClaimForm,
    SourceForm,
)
from claims.api.register.answers import source_named, source_told
from claims.api.register.forms import (
    DESCRIBED,
    NewSourceForm,
    SourceCorrectionForm,
    described,
)
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
from claims.review import notes_on, revision_of
from claims.review.actions import correct_claim
from claims.review.actions.register import add_source, correct_source
from claims.vocabulary import KeyScope


class Rows(Resource):
    """Lists rows and shows one, each as the database wrote it."""

    def list(self, request: Request) -> Response:
        """Send one page, the newest first."""
        return self.page_of(self.get_queryset())

    def retrieve(self, request: Request, pk: int) -> Response:
        """Send one of them."""
        return Response(Fragment(self.get_object()["json"]))


class Sources(Rows):
    """Who asserts."""

    queryset = source_rows()
    serializer_class = SourceForm
    filterset_class = SourceFilter
    scopes = dict.fromkeys(("create", "partial_update"), (KeyScope.REVIEW,))

    def retrieve(self, request: Request, pk: int) -> Response:
        """Send one of them, under the tag that a change to it takes."""
        return source_told(source_named(pk, request.user))

    @extend_schema(
        request=NewSourceForm, responses={201: SourceForm}, parameters=[REPEATED]
    )
    @once
    def create(self, request: Request) -> Response:
        """Enter a source that no text has named so far, by the role Steward."""
        given = sent(request, NewSourceForm)
        act = self.act(given["reason"])
        made = add_source(described=described(given), act=act, known=known_names())
        return source_told(made, HTTPStatus.CREATED)

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
        act = self.act(given["reason"], seen_by(request, notes_on(source)))
        now = {name: getattr(source, name) for name in DESCRIBED}
        correct_source(
            source=source,
            described=described(now | given),
            act=act,
            known=known_names(),
        )
        return source_told(source)


class Claims(Rows):
    """What is claimed, by whom through whom, and how surely."""

    queryset = claim_rows()
    serializer_class = ClaimForm
    filterset_class = ClaimFilter
    scopes = {"partial_update": (KeyScope.REVIEW,)}

    def retrieve(self, request: Request, pk: int) -> Response:
        """Send one of them, under the tag that a change to it takes."""
        return told(pk)

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
                given.pop("reason", ""), seen_by(request, revision_of(claim))
            )
            now = {name: getattr(claim, name) for name in CORRECTED}
            correct_claim(claim=claim, act=act, wording=wording_of(now | given))
            return told(pk)
