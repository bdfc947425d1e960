"""Whoever publishes at the workbench chooses the language of the report."""

import json

import pytest
from django.contrib.auth.models import User
from django.test import Client
from django.urls import reverse
from pytest_django.fixtures import Settings

from claims.models import Report
from claims.review import revision_of
from claims.vocabulary import Move, State
from tests.review.stage import Stage
from tests.review.ways import staged

pytestmark = pytest.mark.django_db


def at_the_desk(stage: Stage) -> User:
    """Somebody who may publish what others assessed."""
    publisher = stage.cast.fourth
    publisher.is_staff = True
    publisher.save()
    return publisher


@pytest.mark.parametrize(("chosen", "language"), [("fa", "fa"), ("", "ru")])
def test_it_goes_out_in_the_language_chosen_or_else_the_houses(
    client: Client, settings: Settings, chosen: str, language: str
) -> None:
    settings.REPORT_LANGUAGE = "ru"
    stage = staged(State.READY)
    client.force_login(at_the_desk(stage))
    seen = revision_of(stage.claim)
    sent = {"move": Move.PUBLISH.value, "language": chosen, "seen": seen}
    client.post(reverse("workbench:move", args=[stage.claim.pk]), sent)
    assert json.loads(Report.objects.get().frozen)["language"] == language


def test_the_house_is_chosen_for_at_first(client: Client, settings: Settings) -> None:
    settings.REPORT_LANGUAGE = "fa"
    stage = staged(State.READY)
    client.force_login(at_the_desk(stage))
    page = client.get(reverse("workbench:bench", args=[stage.claim.pk]))
    assert '<option value="fa" selected>' in page.content.decode()
