"""The page of the desk's figures reads well with and without anything to tell."""

import pytest
from django.test import Client
from django.utils import timezone
from pytest_django import DjangoAssertNumQueries

from claims.vocabulary import State
from tests.review.ways import staged

PAGE = "/admin/claims/assessment/statistics/"


def test_an_empty_desk_is_told_so(reader: Client) -> None:
    text = reader.get(PAGE).content.decode()
    assert "No claim was answered twice in these 90 days." in text
    assert "Nothing was published in these 90 days." in text


def test_the_figures_of_two_who_agreed_are_shown(
    reader: Client, monkeypatch: pytest.MonkeyPatch
) -> None:
    stage = staged(State.AGREED)
    monkeypatch.setattr(timezone, "now", lambda: stage.now)
    text = reader.get(PAGE).content.decode()
    assert "1 of 1 answered alike" in text
    assert "<dt>in research</dt>" in text


@pytest.mark.parametrize("days", ["", "7", "x", "-1", "9" * 40])
def test_an_unknown_period_is_the_usual_one(reader: Client, days: str) -> None:
    assert reader.get(PAGE, {"days": days}).context["figures"].days == 90


def test_the_page_asks_few_questions(
    reader: Client, django_assert_max_num_queries: DjangoAssertNumQueries
) -> None:
    with django_assert_max_num_queries(9):
        reader.get(PAGE)


def test_it_is_reached_from_the_register(reader: Client) -> None:
    assert PAGE in reader.get("/admin/claims/assessment/").content.decode()


@pytest.mark.django_db
def test_nobody_without_an_account_reads_it(client: Client) -> None:
    assert client.get(PAGE).status_code == 302
