"""Sends claims as they are after something was done to them."""

from http import HTTPStatus

from django.http import Http404
from orjson import Fragment
from rest_framework.response import Response

from claims.api.requests.preconditions import tag_at
from claims.api.rows import Rows, claim_rows, revision
from claims.models import Claim
from claims.review import Sight


def claim_named(key: int) -> Claim:
    """The claim; not found where there is none."""
    try:
        return Claim.objects.get(pk=key)
    except Claim.DoesNotExist:
        raise Http404 from None


def told(
    key: int,
    sight: Sight,
    status: HTTPStatus = HTTPStatus.OK,
    rows: Rows | None = None,
) -> Response:
    """One claim with its tag, whole unless its rows are handed in."""
    found = claim_rows(sight) if rows is None else rows
    row = found.annotate(revision=revision()).filter(pk=key).first()
    if row is None:
        raise Http404
    headers = {"ETag": tag_at(row["json"].encode(), Claim(pk=key), row["revision"])}
    if status is HTTPStatus.CREATED:
        headers["Location"] = f"/api/v1/claims/{key}"
    return Response(Fragment(row["json"]), status, headers=headers)
