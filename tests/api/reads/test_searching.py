"""Words find claims in any script, the newest or the likeliest first, page by page."""

from collections.abc import Iterator
from typing import Any

import pytest
from django.test import Client
from pytest_django import DjangoAssertNumQueries

from claims.models import Claim, words
from tests import factories as f

pytestmark = pytest.mark.django_db
MOST = 10  # pages: who goes round in a circle is found out


def made(words: str, **given: Any) -> Claim:
    return f.make_claim(words, document=f.make_document(words), **given)


def pages(client: Client, **asked: Any) -> Iterator[list[int]]:
    answer = client.get("/api/v1/claims", asked)
    for _ in range(MOST):
        assert answer.status_code == 200, answer.content
        yield [row["id"] for row in answer.json()["results"]]
        following = answer.json()["next"]
        if following is None:
            return
        answer = client.get(following)


@pytest.mark.parametrize(
    ("words", "asked"),
    [
        ("We delivered four systems.", "delivering system"),
        ("Россия поставила ракеты Ирану.", "ракета"),
        ("ایران موشک‌ها را تحویل گرفت.", "ایران تحویل"),
        ("Wir liefern das System.", "liefern"),
    ],
)
def test_words_find_a_claim_in_its_script(
    signed_in: Client, words: str, asked: str
) -> None:
    claim, _ = made(words), made("Nothing of the kind.")
    assert list(pages(signed_in, q=asked)) == [[claim.pk]]


def test_words_are_narrowed_with_all_else(signed_in: Client) -> None:
    parked, _ = made("One radar.", state="parked"), made("Two radars.")
    assert list(pages(signed_in, q="radar", state="parked")) == [[parked.pk]]


@pytest.fixture(params=[2, words.WALKED])
def walk(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> None:
    """A walk that ends before the words are found, and one that finds them."""
    monkeypatch.setattr(words, "WALKED", request.param)


@pytest.mark.usefixtures("walk")
def test_found_claims_are_paged_either_way_however_far_apart(
    signed_in: Client,
) -> None:
    kept = [made(f"Radar {number}.").pk for number in range(7)]
    f.make_claim()
    kept += [made(f"Radar {number}.").pk for number in range(7, 15)]
    wanted = kept[::-1]
    assert list(pages(signed_in, q="radar", limit=6)) == [
        wanted[:6],
        wanted[6:12],
        wanted[12:],
    ]
    second = signed_in.get(
        signed_in.get("/api/v1/claims?q=radar&limit=6").json()["next"]
    )
    back = signed_in.get(second.json()["previous"]).json()
    assert [row["id"] for row in back["results"]] == wanted[:6]


def test_the_likeliest_come_first_page_by_page(signed_in: Client) -> None:
    often = made("Radar, radar and radar.").pk
    once = [made(f"A radar beside many words, {number}.").pk for number in range(3)]
    last = made("No such thing.").pk
    asked = {"q": "radar", "order": "relevance"}
    walked = [key for one in pages(signed_in, **asked, limit=2) for key in one]
    lines = signed_in.get("/api/v1/claims.jsonl", asked)
    sent = b"".join(lines.streaming_content).decode()  # type: ignore[attr-defined]
    assert walked == [often, *once[::-1]]
    assert last not in walked
    assert sent.count("\n") == len(walked)


@pytest.mark.parametrize(("order", "queries"), [("newest", 5), ("relevance", 3)])
def test_a_search_takes_the_same_queries_however_much_is_found(
    signed_in: Client,
    django_assert_num_queries: DjangoAssertNumQueries,
    order: str,
    queries: int,
) -> None:
    for number in range(12):
        made(f"Radar {number}.")
    # The session, its user with their roles, and the page; before it, the keys that are
    # near, and then all.
    with django_assert_num_queries(queries):
        list(pages(signed_in, q="radar", order=order))
