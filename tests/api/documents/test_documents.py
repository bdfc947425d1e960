"""Documents come in as texts, pages and PDFs, and are given out as they came."""

from base64 import b64encode
from hashlib import sha256
from http import HTTPStatus
from typing import Any

import pytest
from django.core.management import call_command
from django.test import Client

from claims.api.documents.taking import SMALL
from claims.models import Claim, Document, Job
from claims.vocabulary import KeyScope
from tests import factories as f
from tests.api.conftest import Keyed

pytestmark = pytest.mark.django_db
DOCUMENTS = "/api/v1/documents"
PAGE = f"<html><body><article><p>{f.TEXT}</p></article></body></html>"


@pytest.fixture
def feeder(keyed: Keyed) -> Client:
    """A program that hands in and reads."""
    return keyed(f.make_user(), KeyScope.INGEST, KeyScope.READ)


def hand_in(
    client: Client, sent: Any, kind: str = "application/json", **more: str
) -> Any:
    return client.post(DOCUMENTS, sent, kind, headers=more)


def test_a_small_text_is_answered_with_its_claims(feeder: Client) -> None:
    sent = {"text": f.TEXT, "title": "Deliveries", "publisher": "RIA", "language": "en"}
    response = hand_in(feeder, sent)
    told = response.json()
    assert response.status_code == HTTPStatus.CREATED, told
    assert told["title"] == "Deliveries"
    assert told["appearances"][0]["publisher_name"] == "RIA"
    assert told["text_sha256"] == sha256(f.TEXT.encode()).hexdigest()
    assert [one["id"] for one in told["claims"]] == [
        *Claim.objects.in_reading_order().values_list("id", flat=True)
    ]
    assert told["claims"]


def test_what_is_told_in_the_address_of_json_is_not_passed_over(
    feeder: Client,
) -> None:
    body = {"text": f.TEXT}
    refused = feeder.post(f"{DOCUMENTS}?title=Deliveries", body, "application/json")
    (error,) = refused.json()["errors"]
    assert (refused.status_code, error["in"], error["field"]) == (400, "query", "title")
    assert not Document.objects.exists()


def test_the_same_text_again_is_the_same_document(feeder: Client) -> None:
    first, again = (hand_in(feeder, {"text": f.TEXT}) for _ in range(2))
    assert (first.status_code, again.status_code) == (HTTPStatus.CREATED, HTTPStatus.OK)
    assert first.json()["id"] == again.json()["id"]
    assert Document.objects.count() == 1


def test_bytes_and_words_are_given_out_with_their_digests(feeder: Client) -> None:
    octets = f.TEXT.encode("utf-16")
    made = feeder.generic(
        "POST", DOCUMENTS, octets, "text/plain; charset=utf-16"
    ).json()
    at = f"{DOCUMENTS}/{made['id']}"
    original, text = feeder.get(f"{at}/original"), feeder.get(f"{at}/text")
    assert (original.content, text.content.decode()) == (octets, f.TEXT)
    for response in (original, text):
        digest = b64encode(sha256(response.content).digest()).decode()
        assert response["Repr-Digest"] == f"sha-256=:{digest}:"
    again = feeder.get(f"{at}/text", headers={"If-None-Match": text["ETag"]})
    assert again.status_code == HTTPStatus.NOT_MODIFIED


def test_a_charset_that_nobody_knows_is_not_guessed_at(feeder: Client) -> None:
    kind = "text/plain; charset=klingon"
    response = feeder.generic("POST", DOCUMENTS, f.TEXT.encode(), kind)
    assert response.status_code == HTTPStatus.UNSUPPORTED_MEDIA_TYPE
    assert "klingon" in response.json()["detail"]
    assert not Document.objects.exists()


@pytest.mark.parametrize("url", ["javascript:1", "http://[::1", "http://a:99999/"])
def test_what_is_no_address_is_not_fetched(feeder: Client, url: str) -> None:
    response = hand_in(feeder, {"url": url})
    assert (response.status_code, Job.objects.exists()) == (400, False)
    assert response.json()["errors"][0]["field"] == "url"


def test_a_page_is_read_with_the_facts_of_the_address(feeder: Client) -> None:
    at = f"{DOCUMENTS}?title=Deliveries&url=https://a.example/1"
    made = feeder.post(at, PAGE, "text/html")
    assert made.status_code == HTTPStatus.CREATED, made.content
    assert made.json()["title"] == "Deliveries"
    assert made.json()["appearances"][0]["url"] == "https://a.example/1"


@pytest.mark.parametrize(
    ("sent", "kind"),
    [
        (b"This is no PDF.", "application/pdf"),
        (b"%PDF-1.7 broken", "application/pdf"),
        (b"a\x00b", "text/plain"),
        (b"", "text/plain"),
        (b"<html></html>", "text/html"),
        ({"text": "   "}, "application/json"),
        (b'{"text": "a\\u0000b"}', "application/json"),
        (b'{"text": "\\ud800"}', "application/json"),
        (b"[" * 100_000, "application/json"),
    ],
)
def test_what_holds_no_words_is_unreadable_and_stores_nothing(
    feeder: Client, sent: Any, kind: str
) -> None:
    response = hand_in(feeder, sent, kind)
    assert response.status_code in {
        HTTPStatus.UNPROCESSABLE_ENTITY,
        HTTPStatus.BAD_REQUEST,
    }
    assert not Document.objects.exists()


@pytest.mark.parametrize(
    ("sent", "field"),
    [
        ({}, "text"),
        ({"text": "a", "url": "file:///etc/passwd"}, "url"),
        ({"text": "a", "language": "!"}, "language"),
        ({"text": "a", "published_at": "2015-01-20T12:00:00"}, "published_at"),
        ({"text": "a", "authenticity": "verified"}, "authenticity"),
    ],
)
def test_what_is_wrong_is_named(
    feeder: Client, sent: dict[str, str], field: str
) -> None:
    response = hand_in(feeder, sent)
    assert response.status_code == HTTPStatus.BAD_REQUEST
    assert response.json()["errors"][0]["field"] == field


def test_facts_of_an_address_that_are_not_known_are_refused(feeder: Client) -> None:
    response = feeder.post(f"{DOCUMENTS}?author=x", f.TEXT, "text/plain")
    assert response.status_code == HTTPStatus.BAD_REQUEST
    assert response.json()["errors"][0]["in"] == "query"


def test_who_does_not_want_to_wait_is_given_a_job(feeder: Client) -> None:
    response = hand_in(feeder, {"text": f.TEXT}, Prefer="respond-async")
    assert response.status_code == HTTPStatus.ACCEPTED
    assert feeder.get(response["Location"]).json()["state"] == "queued"
    call_command("work", once=True)
    job = feeder.get(response["Location"]).json()
    assert (job["state"], job["document"]) == ("done", Document.objects.get().pk)


def test_what_is_large_is_read_later(feeder: Client) -> None:
    text = f"{f.TEXT}\n\n" * (SMALL // len(f.TEXT) + 1)
    assert hand_in(feeder, text, "text/plain").status_code == HTTPStatus.ACCEPTED
    assert not Document.objects.exists()


def test_an_address_is_fetched_later(feeder: Client) -> None:
    response = hand_in(feeder, {"url": "https://a.example/1"})
    assert (response.status_code, response.json()["kind"]) == (
        HTTPStatus.ACCEPTED,
        "url",
    )


def test_a_job_tells_why_nothing_could_be_read(feeder: Client) -> None:
    sent, later = b"no PDF", {"Prefer": "respond-async"}
    response = hand_in(feeder, sent, "application/pdf", **later)
    call_command("work", once=True)
    job = feeder.get(response["Location"]).json()
    assert (job["state"], bool(job["problem"])) == ("failed", True)
    assert bytes(Job.objects.get().octets) == b""


def test_a_job_is_found_by_whoever_handed_it_in_alone(
    feeder: Client, signed_in: Client
) -> None:
    response = hand_in(feeder, {"text": f.TEXT}, Prefer="respond-async")
    assert signed_in.get(response["Location"]).status_code == HTTPStatus.NOT_FOUND


def test_a_key_that_is_not_for_it_hands_nothing_in(keyed: Keyed) -> None:
    client = keyed(f.make_user(), KeyScope.READ, KeyScope.ADMIN)
    assert hand_in(client, {"text": f.TEXT}).status_code == HTTPStatus.FORBIDDEN
