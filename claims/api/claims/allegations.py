"""Marks over the API that a claim accuses a named person, and that it does not."""

from collections.abc import Callable

from drf_spectacular.utils import extend_schema
from rest_framework import serializers
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
from claims.review.accusing import accusing_in
from claims.review.actions import flag_allegation, unflag_allegation
from claims.vocabulary import KeyScope


class AllegationForm(serializers.Serializer[object]):
    """Whether a claim accuses somebody, as was decided, or may, as its words sound."""

    claim = serializers.IntegerField()
    allegation = serializers.BooleanField(
        help_text="whether it accuses a named person, as somebody said"
    )
    accusing = serializers.CharField(
        allow_blank=True,
        help_text="words that may accuse a named person: it does not go out until "
        "somebody says whether they do; empty where there are none, or it was said",
    )


class Allegation(Resource):
    """Whether a claim accuses a named person: then it goes out once signed off."""

    queryset = Claim.objects.none()
    serializer_class = ClaimForm
    scopes = dict.fromkeys(("flag", "unflag"), (KeyScope.REVIEW,))

    @extend_schema(responses=AllegationForm)
    def retrieve(self, request: Request, pk: int) -> Response:
        """Send whether it accuses a named person, and words that may, undecided."""
        claim = claim_named(pk)
        sounds = accusing_in([pk]).get(pk, "")
        told = {"claim": pk, "allegation": claim.allegation, "accusing": sounds}
        return Response(told)

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
