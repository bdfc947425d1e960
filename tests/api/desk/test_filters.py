"""People keep views of their queue over the API, and the admin has the same ones."""

from typing import Any

import pytest
from django.contrib.auth.models import User
from django.test import Client

from claims.models import SavedFilter
from tests import factories as f

pytestmark = pytest.mark.django_db
FILTERS = "/api/v1/filters"
VIEW = {"lane": "new", "hedge_level": "likely", "language": "en", "q": "S-300 & more"}


def keep(client: Client, **given: str) -> Any:
    return client.post(FILTERS, {"name": "mornings", **given}, "application/json")


def test_a_view_is_kept_and_listed(signed_in: Client) -> None:
    kept = keep(signed_in, **VIEW)
    assert kept.status_code == 201, kept.content
    assert kept.json() == {"id": kept.json()["id"], "name": "mornings", **VIEW}
    assert signed_in.get(FILTERS).json()["results"] == [kept.json()]


def test_what_is_left_out_narrows_nothing(signed_in: Client) -> None:
    kept = keep(signed_in, lane="mine").json()
    assert [kept[name] for name in VIEW] == ["mine", "", "", ""]
    assert SavedFilter.objects.get().query == "lane=mine"


def test_the_admin_shows_what_was_kept_over_the_api(
    reader: User, signed_in: Client
) -> None:
    keep(signed_in, **VIEW)
    assert f"?{SavedFilter.objects.get(owner=reader).query}" == (
        "?lane=new&level=likely&language=en&q=S-300+%26+more"
    )


def test_the_api_shows_what_the_admin_kept(reader: User, signed_in: Client) -> None:
    f.make_filter(owner=reader, name="late", query="lane=lapsed&q=%D0%A1-300")
    (kept,) = signed_in.get(FILTERS).json()["results"]
    assert (kept["name"], kept["lane"], kept["q"]) == ("late", "lapsed", "С-300")


def test_a_name_is_given_to_the_last_view_that_is_kept_by_it(
    signed_in: Client,
) -> None:
    keep(signed_in, lane="new")
    keep(signed_in, lane="mine")
    (kept,) = signed_in.get(FILTERS).json()["results"]
    assert kept["lane"] == "mine"


def test_a_view_is_forgotten(signed_in: Client) -> None:
    kept = keep(signed_in, lane="mine").json()
    address = f"{FILTERS}/{kept['id']}"
    assert signed_in.delete(address).json() == kept
    assert signed_in.delete(address).status_code == 404


def test_the_views_of_others_are_neither_seen_nor_forgotten(signed_in: Client) -> None:
    other = f.make_filter()
    assert signed_in.get(FILTERS).json()["results"] == []
    assert signed_in.delete(f"{FILTERS}/{other.pk}").status_code == 404
    assert SavedFilter.objects.filter(pk=other.pk).exists()


@pytest.mark.parametrize(
    ("field", "value"),
    [
        ("name", ""),
        ("name", "n" * 61),
        ("lane", "nowhere"),
        ("hedge_level", "sure"),
        ("language", "en; drop"),
        ("q", "w" * 201),
        ("queue", "new"),
    ],
)
def test_what_no_view_can_be_is_refused(
    signed_in: Client, field: str, value: str
) -> None:
    refused = keep(signed_in, **{field: value})
    assert refused.status_code == 400
    assert [one["field"] for one in refused.json()["errors"]] == [field]
    assert not SavedFilter.objects.exists()


def test_a_view_that_is_too_long_to_keep_is_refused_and_not_cut(
    signed_in: Client,
) -> None:
    refused = keep(signed_in, q="ж" * 200)
    assert refused.status_code == 409
    assert "fewer words" in refused.json()["detail"]
    assert not SavedFilter.objects.exists()
