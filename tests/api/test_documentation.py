"""The API describes itself, and shows the description under the strict policy."""

import re

import pytest
from django.contrib.staticfiles import finders
from django.test import Client


def test_the_description_is_openapi(client: Client) -> None:
    assert client.get("/api/v1/schema").json()["openapi"].startswith("3.")


def test_the_description_says_how_spans_count(client: Client) -> None:
    assert "code points" in client.get("/api/v1/schema").json()["info"]["description"]


@pytest.mark.parametrize("inline", ["<style", "<script>", " style=", " onload="])
def test_the_page_holds_nothing_inline(client: Client, inline: str) -> None:
    assert inline not in client.get("/api/v1/docs").content.decode()


def test_everything_that_the_page_loads_is_served_here(client: Client) -> None:
    page = client.get("/api/v1/docs").content.decode()
    loaded = re.findall(r'(?:src|href)="/static/([^"]+)"', page)
    assert len(loaded) >= 4
    assert [name for name in loaded if finders.find(name) is None] == []
    assert "//" not in "".join(re.findall(r'(?:src|href)="([^"]+)"', page))


def test_the_script_of_the_page_asks_for_the_description(client: Client) -> None:
    assert "schema" in client.get("/api/v1/docs?script=").content.decode()


def test_the_page_alone_may_show_data_as_images(client: Client) -> None:
    policy = client.get("/api/v1/docs")["Content-Security-Policy"]
    assert "img-src 'self' data:" in policy
    assert "unsafe" not in policy


def test_an_address_that_leads_nowhere_is_a_problem(client: Client) -> None:
    response = client.get("/api/v1/nothing-here")
    assert response.status_code == 404
    assert response["Content-Type"] == "application/problem+json"
    assert response.json()["status"] == 404
