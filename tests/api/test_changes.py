"""The feed is read from a position on, and refuses what it never gave."""

from typing import Any

import pytest
from django.test import Client

from claims.api.pages import LARGEST_PAGE
from claims.models import Source
from tests import factories as f

pytestmark = pytest.mark.django_db(transaction=True)


@pytest.fixture
def client_of_somebody() -> Client:
    """A client that is signed in, in rows that are there for good."""
    client = Client()
    client.force_login(f.make_user())
    return client


def read(client: Client, after: str | None = None) -> dict[str, Any]:
    asked = {} if after is None else {"after": after}
    response = client.get("/api/v1/changes", asked)
    assert response.status_code == 200, response.content
    told: dict[str, Any] = response.json()
    return told


def test_what_is_told_names_the_thing(client_of_somebody: Client) -> None:
    source = f.make_source()
    (told,) = read(client_of_somebody)["results"]
    assert (told["subject"], told["id"], told["change"]) == (
        "source",
        source.pk,
        "added",
    )


def test_nothing_comes_twice(client_of_somebody: Client) -> None:
    f.make_source()
    first = read(client_of_somebody)
    again = read(client_of_somebody, first["next"])
    assert again == {"results": [], "next": first["next"], "more": False}


def test_what_does_not_fit_in_one_answer_comes_in_the_next(
    client_of_somebody: Client,
) -> None:
    Source.objects.bulk_create(
        Source(name=f"S {number}", kind="person") for number in range(LARGEST_PAGE + 1)
    )
    first = read(client_of_somebody)
    second = read(client_of_somebody, first["next"])
    told = [one["id"] for answer in (first, second) for one in answer["results"]]
    assert first["more"]
    assert not second["more"]
    assert sorted(told) == sorted(Source.objects.values_list("pk", flat=True))


@pytest.mark.parametrize("after", ["", "x", "-1", "9" * 40])
def test_what_the_feed_never_gave_is_refused(
    client_of_somebody: Client, after: str
) -> None:
    response = client_of_somebody.get("/api/v1/changes", {"after": after})
    assert response.status_code == 400
    assert response.json()["errors"][0]["field"] == "after"


def test_an_unknown_parameter_is_refused(client_of_somebody: Client) -> None:
    assert client_of_somebody.get("/api/v1/changes?since=1").status_code == 400
