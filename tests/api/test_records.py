"""Links, events, reports and figures are served, to whoever may see them."""

from typing import Any

import pytest
from django.contrib.auth.models import User
from django.test import Client

from claims.api.record_forms import EventForm, LinkForm, ReportForm
from claims.models import Report
from claims.vocabulary import Role
from tests import factories as f
from tests.review.stage import make_person

pytestmark = pytest.mark.django_db


def get(client: Client, address: str) -> Any:
    response = client.get(f"/api/v1/{address}")
    assert response.status_code == 200, response.content
    return response.json()


def client_of(user: User) -> Client:
    client = Client()
    client.force_login(user)
    return client


def test_a_link_has_the_fields_that_are_described(signed_in: Client) -> None:
    link = f.make_confirmation()
    assert set(get(signed_in, f"confirmations/{link.pk}")) == set(LinkForm().fields)


def test_links_are_narrowed_to_a_claim(signed_in: Client) -> None:
    link, _ = f.make_confirmation(), f.make_confirmation()
    (found,) = get(signed_in, f"confirmations?claim={link.claim_id}")["results"]
    assert found["id"] == link.pk


def test_an_event_has_the_fields_that_are_described() -> None:
    event = f.make_event()
    told = get(client_of(make_person(Role.AUDITOR)), f"events/{event.pk}")
    assert set(told) == set(EventForm().fields)


def test_a_first_answer_is_hidden_from_who_may_give_the_second() -> None:
    event = f.make_event(claim=f.make_claim(), action="submit_first")
    second = client_of(make_person(Role.REVIEWER))
    assert get(second, "events")["results"] == []
    assert second.get(f"/api/v1/events/{event.pk}").status_code == 404


def test_events_take_a_role(signed_in: Client) -> None:
    response = signed_in.get("/api/v1/events")
    assert response.status_code == 403
    assert response["Content-Type"] == "application/problem+json"


def test_an_edition_has_the_fields_that_are_described(signed_in: Client) -> None:
    report: Report = f.make_report()
    assert set(get(signed_in, f"reports/{report.pk}")) == set(ReportForm().fields)


@pytest.mark.parametrize("form", ["json", "csv", "markdown", "annotations"])
def test_an_edition_is_written_in_its_forms(signed_in: Client, form: str) -> None:
    from claims.reports import freeze

    claim = f.make_claim()
    report: Report = f.make_report(freeze(claim, 1, f.NOON, None), claim=claim)
    response = signed_in.get(f"/api/v1/reports/{report.pk}/forms/{form}")
    assert response.status_code == 200
    assert claim.text.encode() in response.content


@pytest.fixture
def written(db: None) -> str:
    """Where the forms of an edition in English are."""
    from claims.reports import freeze

    claim = f.make_claim()
    report: Report = f.make_report(freeze(claim, 1, f.NOON, None), claim=claim)
    return f"/api/v1/reports/{report.pk}/forms"


def test_what_people_read_is_sent_in_the_language_asked_for(
    signed_in: Client, written: str
) -> None:
    response = signed_in.get(f"{written}/html", {"language": "fa"})
    assert b'<html lang="fa" dir="rtl">' in response.content


@pytest.mark.parametrize(("form", "language"), [("html", "xx"), ("json", "fa")])
def test_a_form_is_not_in_every_language(
    signed_in: Client, written: str, form: str, language: str
) -> None:
    response = signed_in.get(f"{written}/{form}", {"language": language})
    assert response.status_code == 400
    assert response.json()["errors"][0]["field"] == "language"


@pytest.mark.parametrize("address", ["reports/0/forms/json", "reports/0"])
def test_an_edition_that_is_not_there_is_a_problem(
    signed_in: Client, address: str
) -> None:
    assert signed_in.get(f"/api/v1/{address}").status_code == 404


def test_the_figures_of_an_empty_desk_claim_nothing(signed_in: Client) -> None:
    told = get(signed_in, "statistics")
    assert (told["published"], told["reversals"], told["stays"]) == (0, None, {})


@pytest.mark.parametrize("days", ["0", "x", "4000", ""])
def test_figures_are_of_some_days(signed_in: Client, days: str) -> None:
    response = signed_in.get("/api/v1/statistics", {"days": days})
    assert response.status_code == 400
