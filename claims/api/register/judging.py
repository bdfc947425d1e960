"""Judges over the API whether two sources are one, and takes that back."""

from collections.abc import Callable, Mapping
from http import HTTPStatus
from typing import Any, ClassVar

from django.http import Http404
from django.urls import URLPattern, path
from drf_spectacular.utils import extend_schema, extend_schema_view
from rest_framework.decorators import action
from rest_framework.request import Request
from rest_framework.response import Response

from claims.api.claims.moves import WhyForm
from claims.api.register.answers import tagged
from claims.api.register.forms import PairForm
from claims.api.register.shown import (
    JudgementForm,
    ResemblanceForm,
    judgement_rows,
    resemblance_rows,
)
from claims.api.requests.described import REPEATED, SEEN
from claims.api.requests.named import one
from claims.api.requests.preconditions import seen_by
from claims.api.requests.repeats import once
from claims.api.requests.strict import sent
from claims.api.resources import Resource
from claims.api.rows import Rows
from claims.models import Judgement, Resemblance, Source
from claims.review import notes_on
from claims.review.actions import register as actions
from claims.vocabulary import KEEPERS, Keeping, KeyScope

JUDGING: Mapping[Keeping, tuple[Callable[..., Judgement], str]] = {
    Keeping.JUDGE_SAME: (
        actions.judge_same,
        "Merge: judge that two sources with names are one; each keeps what it said",
    ),
    Keeping.JUDGE_PERHAPS_SAME: (
        actions.judge_perhaps_same,
        "Judge that two whom nobody names may be one person",
    ),
    Keeping.JUDGE_DIFFERENT: (
        actions.judge_different,
        "Judge that two sources are not one: nobody is asked again",
    ),
}


class Judgements(Resource):
    """What was judged of two sources or claims, and what was taken back."""

    queryset = Judgement.objects.none()
    serializer_class = JudgementForm
    scopes: Mapping[str, tuple[KeyScope, ...]] = {
        "judged": (KeyScope.REVIEW,),
        "take_back": (KeyScope.REVIEW,),
    }

    def get_queryset(self) -> Any:
        """Those of which both sources may be named to whoever asks."""
        kept = self.sight.hides("first_source") | self.sight.hides("second_source")
        return Judgement.objects.exclude(kept)

    def list(self, request: Request) -> Response:
        """Send one page, the newest first."""
        return self.page_of(judgement_rows(self.get_queryset()))

    def retrieve(self, request: Request, pk: int) -> Response:
        """Send one of them, under the tag that taking it back takes."""
        return _told(self._named(pk))

    @extend_schema(
        request=WhyForm, responses=JudgementForm, parameters=[SEEN, REPEATED]
    )
    @action(detail=True, methods=["post"])
    @once
    def take_back(self, request: Request, pk: int) -> Response:
        """Unmerge: let a judgement on two sources stand no longer, for a reason."""
        judgement, given = self._named(pk), sent(request, WhyForm)
        seen = seen_by(request, judgement, notes_on(judgement))
        act = self.act(given["reason"], seen)
        return _told(actions.take_back_judgement(judgement=judgement, act=act))

    def _named(self, key: int) -> Judgement:
        found = self.get_queryset().filter(pk=key).first()
        if found is None:
            raise Http404
        return found  # type: ignore[no-any-return]


class Judged(Resource):
    """Judges two sources in one way."""

    queryset = Judgement.objects.none()
    serializer_class = JudgementForm
    scopes = {"create": (KeyScope.REVIEW,)}
    keeping: ClassVar[Keeping]

    @once
    def create(self, request: Request) -> Response:
        """Judge, for a reason."""
        given, (judge, _) = sent(request, PairForm), JUDGING[self.keeping]
        named = self.sight.sources().values("pk")
        pair = {
            end: one(end, Source, pk=given[end], pk__in=named)
            for end in ("first", "second")
        }
        return _told(judge(**pair, act=self.act(given["reason"])), HTTPStatus.CREATED)


class Resemblances(Resource):
    """The sources that may be one: reasons to look, and never a merge."""

    queryset = Resemblance.objects.none()
    serializer_class = ResemblanceForm

    def get_queryset(self) -> Rows:
        """Those of which both sources may be named to whoever asks."""
        return resemblance_rows(self.sight)

    def list(self, request: Request) -> Response:
        """Send one page, the newest first; a pair is judged under judgements."""
        return self.page_of(self.get_queryset())


def judging_patterns() -> list[URLPattern]:
    """Where each judgement is made."""
    return [path(f"judgements/{one.value}", _view(one)) for one in JUDGING]


def _told(judgement: Judgement, status: HTTPStatus = HTTPStatus.OK) -> Response:
    return tagged(
        judgement, judgement_rows(Judgement.objects.all()), "judgements", status
    )


def _view(keeping: Keeping) -> Any:
    roles = " or ".join(role.value for role in KEEPERS[keeping])
    described = extend_schema_view(
        create=extend_schema(
            operation_id=f"judgements_{keeping.value}",
            tags=["judgements"],
            description=f"{JUDGING[keeping][1]}, by the role {roles}. A key: review.",
            request=PairForm,
            responses={201: JudgementForm},
            parameters=[REPEATED],
        )
    )
    made: Any = type(f"Judged{keeping.value.title()}", (Judged,), {"keeping": keeping})
    return described(made).as_view({"post": "create"})
