"""The page of alarms is reached from the index, and narrowed by kind."""

import pytest
from django.test import Client
from django.urls import reverse

from claims.review.tracing.alarms import look
from tests.factories import NOON, make_user
from tests.reports.lineage.scene import Scene, join

ALARMS = "/admin/claims/claim/alarms/"


def shown(reader: Client, query: str = "") -> str:
    """The page."""
    answer = reader.get(f"{ALARMS}{query}")
    assert answer.status_code == 200
    return answer.content.decode()


def test_the_index_leads_to_it(reader: Client) -> None:
    assert reverse("admin:claims_claim_alarms") == ALARMS
    assert f'href="{ALARMS}"' in reader.get("/admin/").content.decode()


def test_an_alarm_leads_to_its_claim(reader: Client, scene: Scene) -> None:
    join(scene.claim, scene.headline, "repeats")
    look(NOON)
    assert f'href="/admin/claims/claim/{scene.headline.pk}/change/"' in shown(reader)


def test_a_kind_leaves_out_the_others(reader: Client, scene: Scene) -> None:
    join(scene.claim, scene.headline, "repeats")
    look(NOON)
    drift = "likely (“Probably”) became possible"
    assert drift in shown(reader, "?kind=headline_drift")
    assert drift not in shown(reader, "?kind=circular")


@pytest.mark.parametrize("query", ["", "?kind=circular", "?kind=nonsense"])
def test_where_nothing_alarms_the_page_says_so(reader: Client, query: str) -> None:
    page = shown(reader, query)
    assert "No open alarm" in page
    assert "are watched for circular reporting" in page


def test_the_kind_that_is_chosen_is_marked(reader: Client) -> None:
    page = shown(reader, "?kind=circular")
    assert page.count('aria-current="page">circular reporting') == 1


def test_who_may_not_look_is_refused(client: Client, db: None) -> None:
    client.force_login(make_user(is_staff=True))
    assert client.get(ALARMS).status_code == 403
