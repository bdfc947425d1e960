"""Marks over the API that a claim accuses a named person, and that it does not."""

from collections.abc import Callable

from drf_spectacular.utils import extend_schema
from rest_framework.request import Request
from rest_framework.response import Response

from claims.api.claims.answers import claim_named, told
from claims.api.claims.forms import ReasonForm
from claims.api.claims.moves import WhyForm
from claims.api.forms import ClaimForm
from claims.api.requests.described import REPEATED, SEEN
from claims.api.requests.preconditions import seen_by
from claims.api.requests.repeats import once
from claims.api.requests.strict import StrictForm, sent
from claims.api.resources import Resource
from claims.models import Claim
from claims.review import revision_of
from claims.review.actions import flag_allegation, unflag_allegation
from claims.vocabulary import KeyScope


class Allegation(Resource):
    """Whether a claim accuses a named person: then it goes out once signed off."""

    queryset = Claim.objects.none()
    serializer_class = ClaimForm
    scopes = dict.fromkeys(("flag", "unflag"), (KeyScope.REVIEW,))

    @extend_schema(
        request=ReasonForm, responses={200: ClaimForm}, parameters=[SEEN, REPEATED]
    )
    @once
    def flag(self, request: Request, pk: int) -> Response:
        """Say that a claim accuses a named person: a lawyer must sign it off."""
        return self._marked(pk, ReasonForm, flag_allegation)

    @extend_schema(
        request=WhyForm, responses={200: ClaimForm}, parameters=[SEEN, REPEATED]
    )
    @once
    def unflag(self, request: Request, pk: int) -> Response:
        """Say, for a reason, that a claim accuses nobody after all."""
        return self._marked(pk, WhyForm, unflag_allegation)

    def _marked(
        self, key: int, form: type[StrictForm], mark: Callable[..., Claim]
    ) -> Response:
        claim, given = claim_named(key), sent(self.request, form)
        seen = seen_by(self.request, claim, revision_of(claim))
        mark(claim=claim, act=self.act(given["reason"], seen))
        return told(key, self.sight)
