"""Finds sources that may be named to whoever asks, and sends them with their tags."""

from http import HTTPStatus
from typing import Any

from django.http import Http404
from orjson import Fragment
from rest_framework.response import Response

from claims.api.requests.preconditions import tag_at
from claims.api.rows import Rows, revision, source_rows
from claims.models import Confirmation, Document, Judgement, Source
from claims.review import Sight, hidden_sources

Subject = Confirmation | Document | Judgement | Source


def source_named(key: int, user: Any) -> Source:
    """The source; not found where there is none that is named to the user."""
    found = Source.objects.filter(pk=key).first()
    if found is None or found.pk in hidden_sources(user):
        raise Http404
    return found


def source_told(
    source: Source, sight: Sight, status: HTTPStatus = HTTPStatus.OK
) -> Response:
    """One source, under the tag that a change to it takes."""
    return tagged(source, source_rows(sight), "sources", status)


def tagged(
    subject: Subject, rows: Rows, where: str, status: HTTPStatus = HTTPStatus.OK
) -> Response:
    """One row of a list, under the tag of how often its subject was changed."""
    name = str(subject._meta.model_name)
    row = rows.annotate(revision=revision(name)).filter(pk=subject.pk).first()
    if row is None:
        raise Http404
    headers = {"ETag": tag_at(row["json"].encode(), subject, row["revision"])}
    if status is HTTPStatus.CREATED:
        headers["Location"] = f"/api/v1/{where}/{subject.pk}"
    return Response(Fragment(row["json"]), status, headers=headers)
