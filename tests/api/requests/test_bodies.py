"""A body is read strictly and no further than its limit; what is wrong stores nothing.

The comment is the smallest thing that is written.
"""

import gzip
from http import HTTPStatus
from io import BytesIO
from typing import Any

import pytest
from django.test import Client

from claims.api.requests.bodies import LARGEST
from claims.models import Comment
from claims.vocabulary import Role
from tests import factories as f
from tests.api.conftest import Keyed
from tests.review.stage import make_person

BAD = {
    "not JSON": (b"{", 400, "malformed"),
    "not UTF-8": (b'{"text": "\xff"}', 400, "malformed"),
    "half a surrogate pair": (b'{"text": "\\ud800"}', 400, "malformed"),
    "NaN": (b'{"text": NaN}', 400, "malformed"),
    "nested without end": (b"[" * 100_000, 400, "malformed"),
    "NUL": (b'{"text": "a\\u0000b"}', 400, "invalid"),
    "a list": (b"[]", 400, "invalid"),
    "a word": (b'"text"', 400, "invalid"),
    "null": (b"null", 400, "invalid"),
    "nothing": (b"", 400, "invalid"),
    "an empty object": (b"{}", 400, "invalid"),
    "a number for a text": (b'{"text": 7}', 400, "invalid"),
    "a field that is not known": (b'{"text": "a", "author": "b"}', 400, "invalid"),
    "a field twice": (b'{"text": "a", "text": "b"}', 400, "invalid"),
    "a field twice, escaped": (b'{"text": "a", "te\\u0078t": "b"}', 400, "invalid"),
    "nested as far as it may be": (b"[" * 1000 + b"]" * 1000, 400, "malformed"),
    "too much": (b'{"text": "' + b"a" * LARGEST + b'"}', 413, "too-large"),
}


@pytest.fixture
def analyst(keyed: Keyed) -> Client:
    """The key of an analyst."""
    return keyed(make_person(Role.ANALYST))


def post(client: Client, body: bytes, **headers: str) -> Any:
    media_type = headers.pop("content_type", "application/json")
    path = f"/api/v1/claims/{f.make_claim().pk}/comments"
    return client.post(path, body, media_type, headers=headers)


@pytest.mark.parametrize(("body", "status", "name"), BAD.values(), ids=BAD)
def test_what_cannot_be_taken_is_a_problem_and_stores_nothing(
    analyst: Client, body: bytes, status: int, name: str
) -> None:
    response = post(analyst, body)
    assert response.status_code == status
    assert response.json()["type"] == f"/api/v1/problems/{name}"
    assert not Comment.objects.exists()


def test_a_field_that_is_not_known_is_named(analyst: Client) -> None:
    (error,) = post(analyst, b'{"text": "a", "author": "b"}').json()["errors"]
    assert (error["in"], error["field"]) == ("body", "author")
    assert "text" in error["detail"]


@pytest.mark.parametrize(
    ("path", "body"),
    [
        ("text", b'{"text": "a", "text": "a"}'),
        ("inner", b'{"text": {"inner": 1, "other": 2, "inner": 3}}'),
    ],
)
def test_a_field_that_is_there_twice_is_named(
    analyst: Client, path: str, body: bytes
) -> None:
    (error,) = post(analyst, body).json()["errors"]
    assert (error["in"], error["field"]) == ("body", path)
    assert "twice" in error["detail"]


def test_gzip_is_unpacked(analyst: Client) -> None:
    body = gzip.compress(b'{"text": "Who saw it?"}')
    response = post(analyst, body, **{"Content-Encoding": "gzip"})
    assert response.status_code == HTTPStatus.CREATED


@pytest.mark.parametrize(
    ("body", "status"),
    [
        (gzip.compress(b'{"text": "' + b"a" * 50_000_000 + b'"}'), 413),
        (b"no gzip", 400),
        (gzip.compress(b'{"text": "a"}')[:-9], 400),
        (gzip.compress(b'{"text": "a"}') + b"more", 400),
    ],
    ids=["a bomb", "none", "broken off", "with a tail"],
)
def test_gzip_that_is_not_right_is_a_problem(
    analyst: Client, body: bytes, status: int
) -> None:
    response = post(analyst, body, **{"Content-Encoding": "gzip"})
    assert response.status_code == status
    assert not Comment.objects.exists()


@pytest.mark.parametrize(
    "headers", [{"Content-Encoding": "br"}, {"content_type": "text/csv"}]
)
def test_other_kinds_are_not_read(analyst: Client, headers: dict[str, str]) -> None:
    response = post(analyst, b'{"text": "a"}', **headers)
    assert response.status_code == HTTPStatus.UNSUPPORTED_MEDIA_TYPE


def test_a_body_that_broke_off_is_not_taken_for_a_whole_one(analyst: Client) -> None:
    path = f"/api/v1/claims/{f.make_claim().pk}/comments"
    body = b'{"text": "a"}'
    length = str(len(body) + 1)
    came: dict[str, Any] = {"CONTENT_LENGTH": length, "wsgi.input": BytesIO(body)}
    response = analyst.post(path, body, "application/json", **came)
    assert response.status_code == HTTPStatus.BAD_REQUEST
    assert response.json()["detail"] == "The body broke off."
    assert not Comment.objects.exists()


def test_a_body_in_pieces_is_not_taken_for_none(analyst: Client) -> None:
    response = post(analyst, b'{"text": "a"}', **{"Transfer-Encoding": "chunked"})
    assert response.status_code == HTTPStatus.BAD_REQUEST
    assert "Content-Length" in response.json()["detail"]


@pytest.mark.parametrize("item", ["7", 7.0, True])
def test_what_stands_in_a_list_is_of_the_right_type_too(
    analyst: Client, item: object
) -> None:
    sent = {"move": "triage", "claims": [7, item]}
    response = analyst.post("/api/v1/batches", sent, "application/json")
    (error,) = response.json()["errors"]
    assert (response.status_code, error["field"]) == (400, "claims.1")
    assert error["detail"] == "This must be a whole number."
