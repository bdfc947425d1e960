"""Suggests links over the API, and decides on them: review says who may, and when."""

from collections.abc import Callable, Mapping
from http import HTTPStatus
from typing import Any

from django.http import Http404
from drf_spectacular.utils import extend_schema
from rest_framework import serializers
from rest_framework.decorators import action
from rest_framework.request import Request
from rest_framework.response import Response

from claims.api.claims.forms import ReasonForm
from claims.api.claims.moves import WhyForm
from claims.api.record_forms import LinkForm
from claims.api.record_rows import link_rows
from claims.api.records import Links
from claims.api.register.answers import tagged
from claims.api.requests.described import REPEATED, SEEN
from claims.api.requests.named import number, one
from claims.api.requests.preconditions import seen_by
from claims.api.requests.repeats import once
from claims.api.requests.strict import sent
from claims.models import Claim, Confirmation, Document
from claims.review import Meant, Sight, notes_on
from claims.review.actions import (
    accept_link,
    refuse_link,
    suggest_link,
    take_back_link,
)
from claims.vocabulary import KeyScope, Relation, Scope

EVIDENCE: Mapping[str, type[Claim | Document]] = {
    "evidence_claim": Claim,
    "evidence_document": Document,
}


class NewLinkForm(WhyForm):
    """What bears on which claim, and how; the reason says why one should think so.

    A page of the web is handed in as a document first.
    """

    claim = number("The claim.")
    evidence_claim = number("The claim that bears on it.", required=False)
    evidence_document = number("Or else the document that does.", required=False)
    relation = serializers.ChoiceField(list(Relation))
    scope = serializers.ChoiceField(list(Scope))

    def validate(self, attrs: dict[str, Any]) -> dict[str, Any]:
        """There is one piece of evidence."""
        if len(EVIDENCE.keys() & attrs.keys()) != 1:
            told = "Name one piece of evidence: a claim, or else a document."
            raise serializers.ValidationError({"evidence_claim": [told]})
        return attrs


class AcceptanceForm(ReasonForm):
    """What the link is in truth, where it is not what was suggested: with a reason."""

    relation = serializers.ChoiceField(list(Relation), required=False)
    scope = serializers.ChoiceField(list(Scope), required=False)

    def validate(self, attrs: dict[str, Any]) -> dict[str, Any]:
        """A relation and its scope are said together."""
        for name, other in (("relation", "scope"), ("scope", "relation")):
            if name in attrs and other not in attrs:
                raise serializers.ValidationError({other: ["Say both, or neither."]})
        return attrs


class DecidedLinks(Links):
    """What confirms, contradicts or repeats a claim, decided or suggested."""

    scopes = dict.fromkeys(
        ("create", "accept", "refuse", "take_back"), (KeyScope.REVIEW,)
    )

    def retrieve(self, request: Request, pk: int) -> Response:
        """Send one of them, under the tag that a decision on it takes."""
        return tagged(_link(pk), self.chosen(self.get_queryset()), "confirmations")

    @extend_schema(
        request=NewLinkForm, responses={201: LinkForm}, parameters=[REPEATED]
    )
    @once
    def create(self, request: Request) -> Response:
        """Suggest that something bears on a claim; it counts once it is accepted."""
        given = sent(request, NewLinkForm)
        (named,) = EVIDENCE.keys() & given.keys()
        made = suggest_link(
            claim=one("claim", Claim, pk=given["claim"]),
            evidence=one(named, EVIDENCE[named], pk=given[named]),
            meant=_meant(given),
            act=self.act(given["reason"]),
        )
        return _told(made, self.sight, HTTPStatus.CREATED)

    @extend_schema(
        request=AcceptanceForm, responses=LinkForm, parameters=[SEEN, REPEATED]
    )
    @action(detail=True, methods=["post"])
    @once
    def accept(self, request: Request, pk: int) -> Response:
        """Let a suggested link stand, as it is or as something else: it counts now."""
        given = sent(request, AcceptanceForm)
        meant = _meant(given) if "relation" in given else None
        return self._decided(pk, given, accept_link, meant=meant)

    @extend_schema(request=ReasonForm, responses=LinkForm, parameters=[SEEN, REPEATED])
    @action(detail=True, methods=["post"])
    @once
    def refuse(self, request: Request, pk: int) -> Response:
        """Refuse a suggested link: it is not suggested again."""
        return self._decided(pk, sent(request, ReasonForm), refuse_link)

    @extend_schema(request=ReasonForm, responses=LinkForm, parameters=[SEEN, REPEATED])
    @action(detail=True, methods=["post"])
    @once
    def take_back(self, request: Request, pk: int) -> Response:
        """Undo what was decided on a link: it is a suggestion again."""
        return self._decided(pk, sent(request, ReasonForm), take_back_link)

    def _decided(
        self,
        key: int,
        given: dict[str, Any],
        decide: Callable[..., Confirmation],
        **more: Meant | None,
    ) -> Response:
        link = _link(key)
        act = self.act(given["reason"], seen_by(self.request, link, notes_on(link)))
        return _told(decide(link=link, act=act, **more), self.sight)


def _meant(given: dict[str, Any]) -> Meant:
    return Meant(Relation(given["relation"]), Scope(given["scope"]))


def _link(key: int) -> Confirmation:
    found = Confirmation.objects.filter(pk=key).first()
    if found is None:
        raise Http404
    return found


def _told(
    link: Confirmation, sight: Sight, status: HTTPStatus = HTTPStatus.OK
) -> Response:
    return tagged(link, link_rows(sight), "confirmations", status)
