"""Mends the chain of a claim over the API, a step at a time."""

from django.db import transaction
from drf_spectacular.utils import extend_schema
from rest_framework.request import Request
from rest_framework.response import Response

from claims.api.claims.answers import claim_named, told
from claims.api.claims.forms import GivenStepForm, NewStepForm, step_of
from claims.api.forms import ClaimForm
from claims.api.requests.described import REPEATED, SEEN
from claims.api.requests.preconditions import seen_by
from claims.api.requests.repeats import once
from claims.api.requests.strict import sent
from claims.api.resources import Resource
from claims.models import Claim
from claims.review import Act, revision_of
from claims.review.actions import add_step, drop_step, set_step
from claims.vocabulary import KeyScope


class Chain(Resource):
    """The steps of a claim's chain, the originator first."""

    queryset = Claim.objects.none()
    serializer_class = ClaimForm
    scopes = dict.fromkeys(("create", "update", "destroy"), (KeyScope.REVIEW,))

    @extend_schema(
        request=NewStepForm, responses={200: ClaimForm}, parameters=[SEEN, REPEATED]
    )
    @once
    def create(self, request: Request, pk: int) -> Response:
        """Put a step at a position; those from there on move outward."""
        claim, given = claim_named(pk), sent(request, NewStepForm)
        add_step(
            claim=claim,
            act=self._seen(claim, given["reason"]),
            position=given["position"],
            step=step_of(given),
        )
        return told(pk, self.sight)

    @extend_schema(request=GivenStepForm, responses={200: ClaimForm}, parameters=[SEEN])
    @transaction.atomic
    def update(self, request: Request, pk: int, position: int) -> Response:
        """Say anew who speaks in a step."""
        claim, given = claim_named(pk), sent(request, GivenStepForm)
        act = self._seen(claim, given["reason"])
        set_step(claim=claim, act=act, position=position, step=step_of(given))
        return told(pk, self.sight)

    @extend_schema(request=None, responses={200: ClaimForm}, parameters=[SEEN])
    @transaction.atomic
    def destroy(self, request: Request, pk: int, position: int) -> Response:
        """Take a step out; those after it move inward. The claim is sent back."""
        claim = claim_named(pk)
        drop_step(claim=claim, act=self._seen(claim, ""), position=position)
        return told(pk, self.sight)

    def _seen(self, claim: Claim, reason: str) -> Act:
        return self.act(reason, seen_by(self.request, claim, revision_of(claim)))
