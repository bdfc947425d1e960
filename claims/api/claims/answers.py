"""Sends claims as they are after something was done to them."""

from http import HTTPStatus

from django.http import Http404
from orjson import Fragment
from rest_framework.response import Response

from claims.api.requests.preconditions import tag_of
from claims.api.rows import claim_rows, revision
from claims.models import Claim


def claim_named(key: int) -> Claim:
    """The claim; not found where there is none."""
    try:
        return Claim.objects.get(pk=key)
    except Claim.DoesNotExist:
        raise Http404 from None


def told(key: int, status: HTTPStatus = HTTPStatus.OK) -> Response:
    """One claim with its tag."""
    row = claim_rows().annotate(revision=revision()).filter(pk=key).first()
    if row is None:
        raise Http404
    headers = {"ETag": tag_of(row["json"].encode(), row["revision"])}
    if status is HTTPStatus.CREATED:
        headers["Location"] = f"/api/v1/claims/{key}"
    return Response(Fragment(row["json"]), status, headers=headers)
