"""What analysts answered, said and did about a claim, as far as one may see it."""

from http import HTTPStatus

from drf_spectacular.utils import extend_schema
from orjson import Fragment
from rest_framework.request import Request
from rest_framework.response import Response

from claims.api.claims.answers import claim_named
from claims.api.claims.forms import AnswerForm, CommentForm, answer_of
from claims.api.claims.shown import (
    AssessmentShown,
    CommentShown,
    EventShown,
    assessment_rows,
    comment_rows,
    event_rows,
)
from claims.api.requests.described import REPEATED
from claims.api.requests.repeats import once
from claims.api.requests.strict import sent
from claims.api.resources import Resource
from claims.models import Assessment, Comment, Event
from claims.review import visible_assessments, visible_comments, visible_events
from claims.review.actions import comment, save_draft
from claims.vocabulary import KeyScope

WRITING = {"create": (KeyScope.REVIEW,)}


class Assessments(Resource):
    """The answers about a claim; a first one is kept from whoever may give a second."""

    queryset = Assessment.objects.none()
    serializer_class = AssessmentShown
    sparse = ("list",)
    scopes = WRITING

    def list(self, request: Request, pk: int) -> Response:
        """Send those that you may see: of drafts, your own alone."""
        seen = visible_assessments(request.user).filter(claim=claim_named(pk))
        return self.page_of(assessment_rows(seen))

    @extend_schema(
        request=AnswerForm, responses={200: AssessmentShown}, parameters=[REPEATED]
    )
    @once
    def create(self, request: Request, pk: int) -> Response:
        """Keep an unfinished answer in place of your last one; only you see it.

        It is handed in by the moves submit_first, submit_second or adjudicate.
        """
        claim = claim_named(pk)
        answer = answer_of(sent(request, AnswerForm))
        kept = save_draft(claim=claim, act=self.act(), answer=answer)
        row = assessment_rows(Assessment.objects.filter(pk=kept.pk)).get()
        return Response(Fragment(row["json"]))


class Comments(Resource):
    """What colleagues say about a claim."""

    queryset = Comment.objects.none()
    serializer_class = CommentShown
    sparse = ("list",)
    scopes = WRITING

    def list(self, request: Request, pk: int) -> Response:
        """Send those that you may see."""
        seen = visible_comments(request.user).filter(claim=claim_named(pk))
        return self.page_of(comment_rows(seen))

    @extend_schema(
        request=CommentForm, responses={201: CommentShown}, parameters=[REPEATED]
    )
    @once
    def create(self, request: Request, pk: int) -> Response:
        """Say something, for good; everybody whose @name it has is told."""
        text = sent(request, CommentForm)["text"]
        said = comment(claim=claim_named(pk), act=self.act(), text=text)
        row = comment_rows(Comment.objects.filter(pk=said.pk)).get()
        return Response(Fragment(row["json"]), HTTPStatus.CREATED)


class History(Resource):
    """Everything that was done to a claim."""

    queryset = Event.objects.none()
    serializer_class = EventShown
    sparse = ("list",)

    def list(self, request: Request, pk: int) -> Response:
        """Send the events that you may see, the latest first."""
        seen = visible_events(request.user).filter(claim=claim_named(pk))
        return self.page_of(event_rows(seen))
