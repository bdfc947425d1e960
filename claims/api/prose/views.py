"""Writes, checks and waives over the API what a report says, and logs searches."""

from http import HTTPStatus
from typing import Any

from django.http import Http404
from drf_spectacular.utils import extend_schema
from orjson import Fragment
from rest_framework.request import Request
from rest_framework.response import Response

from claims.api.claims.answers import claim_named
from claims.api.claims.moves import WhyForm
from claims.api.prose.forms import (
    ExaminationForm,
    KeptFindingForm,
    NewSearchForm,
    SearchShown,
    SummaryForm,
    SummaryShown,
)
from claims.api.prose.rows import finding_rows, search_rows, summary_rows
from claims.api.requests.described import REPEATED, SEEN
from claims.api.requests.preconditions import seen_by
from claims.api.requests.repeats import once
from claims.api.requests.strict import sent
from claims.api.resources import Resource
from claims.ingest.prose import reader
from claims.models import Search, Summary, SummaryFinding
from claims.review import Forbidden, revision_of, visible_searches
from claims.review.actions import log_search, waive_finding, write_summary
from claims.review.prose import Examined, examine
from claims.vocabulary import KeyScope

LANGUAGE = "en"  # in which reports are written
WRITING = {"create": (KeyScope.REVIEW,)}


class Prose(Resource):
    """What is written about claims: for those who work on them."""

    scopes = WRITING

    def initial(self, request: Request, *args: Any, **kwargs: Any) -> None:
        """Keep it from accounts without a part at the desk."""
        super().initial(request, *args, **kwargs)
        if not request.user.has_perm("claims.view_claim"):
            raise Forbidden("To work on a report takes a role at the desk.")


class Summaries(Prose):
    """The summaries of one claim's report."""

    queryset = Summary.objects.none()
    serializer_class = SummaryShown

    def list(self, request: Request, pk: int) -> Response:
        """Send one page, the newest first, each with what is amiss with it."""
        return self.page_of(summary_rows(claim_named(pk).pk))

    @extend_schema(
        request=SummaryForm, responses={201: SummaryShown}, parameters=[SEEN, REPEATED]
    )
    @once
    def create(self, request: Request, pk: int) -> Response:
        """Keep a summary as the next one, and say what is amiss; If-Match: the claim.

        What was waived of a sentence stays waived while the sentence is as it was.
        """
        claim, given = claim_named(pk), sent(request, SummaryForm)
        act = self.act("", seen_by(request, claim, revision_of(claim)))
        check = reader(LANGUAGE).check
        kept = write_summary(claim=claim, act=act, text=given["text"], check=check)
        row = summary_rows(claim.pk).get(pk=kept.pk)
        return Response(Fragment(row["json"]), HTTPStatus.CREATED)


class Checks(Prose):
    """What is amiss with a summary that is being written."""

    queryset = Summary.objects.none()
    serializer_class = ExaminationForm

    @extend_schema(
        request=SummaryForm, responses={200: ExaminationForm}, parameters=[REPEATED]
    )
    @once
    def create(self, request: Request, pk: int) -> Response:
        """Check a summary against what it rests on; nothing is kept."""
        claim_named(pk)
        given = sent(request, SummaryForm)
        found = examine(given["text"], reader(LANGUAGE).check)
        return Response({"sentences": [_told(one) for one in found.sentences]})


class Waivers(Prose):
    """The findings that may stand."""

    queryset = SummaryFinding.objects.none()
    serializer_class = KeptFindingForm

    @extend_schema(
        request=WhyForm, responses={200: KeptFindingForm}, parameters=[REPEATED]
    )
    @once
    def create(self, request: Request, pk: int) -> Response:
        """Let a finding stand, for a reason; whoever wrote the summary may not."""
        given = sent(request, WhyForm)
        rows = SummaryFinding.objects.select_related("summary__claim")
        finding = rows.filter(pk=pk).first()
        if finding is None:
            raise Http404
        waive_finding(finding=finding, act=self.act(given["reason"]))
        return Response(Fragment(finding_rows().get(pk=pk)["json"]))


class Searches(Prose):
    """Where people looked for what bears on one claim."""

    queryset = Search.objects.none()
    serializer_class = SearchShown

    def list(self, request: Request, pk: int) -> Response:
        """Send those that you may see, the newest first."""
        seen = visible_searches(request.user).filter(claim=claim_named(pk))
        return self.page_of(search_rows(seen))

    @extend_schema(
        request=NewSearchForm, responses={201: SearchShown}, parameters=[REPEATED]
    )
    @once
    def create(self, request: Request, pk: int) -> Response:
        """Log where you looked, for good; a sentence is bound to it as [sID]."""
        claim, given = claim_named(pk), sent(request, NewSearchForm)
        made = log_search(claim=claim, act=self.act(), **given)
        row = search_rows(Search.objects.filter(pk=made.pk)).get()
        return Response(Fragment(row["json"]), HTTPStatus.CREATED)


def _told(one: Examined) -> dict[str, Any]:
    return {
        "text": one.sentence.words,
        "bindings": [str(each) for each in one.sentence.bindings],
        "findings": [
            {
                "kind": each.kind.value,
                "start": each.start,
                "end": each.end,
                "why": each.why,
            }
            for each in one.findings
        ],
    }
