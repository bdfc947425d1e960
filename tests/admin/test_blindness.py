"""What a second assessor can open is the same before and after the first assessment."""

import re

import pytest
from django.contrib.auth.models import User
from django.contrib.messages import get_messages
from django.test import Client
from django.urls import reverse

from claims.models import Assessment, Event
from claims.vocabulary import Move, Role, State
from tests.review.stage import Stage, make_person
from tests.review.ways import staged

pytestmark = pytest.mark.django_db
TOKEN = re.compile(rb'(?<=name="csrfmiddlewaretoken" value=")\w+')
ASSESSMENTS = "/admin/claims/assessment/"
EVENTS = "/admin/claims/event/"
PAGES = [
    "/admin/",
    ASSESSMENTS,
    f"{ASSESSMENTS}?role=first",
    f"{ASSESSMENTS}?status=submitted",
    f"{ASSESSMENTS}?verdict=true",
    f"{ASSESSMENTS}?confidence=high",
    f"{ASSESSMENTS}?reasons__contains=minutes",
    f"{ASSESSMENTS}?q=user",
    f"{ASSESSMENTS}?o=6",
    EVENTS,
    f"{EVENTS}?q=submit_first",
    f"{EVENTS}?action=submit_first",
    f"{EVENTS}?became=assessed",
    f"{EVENTS}?p=1",
    "/admin/claims/claim/?assessments__isnull=False",
    "/admin/claims/document/?claims__isnull=False",
    "/admin/claims/report/",
    "/api/v1/documents",
    "/api/v1/sources",
]


@pytest.fixture
def stage(db: None) -> Stage:
    """A claim that is being assessed."""
    return staged(State.IN_RESEARCH)


@pytest.fixture
def second(client: Client, stage: Stage) -> Client:
    """The browser of somebody who may give the second assessment, and do all else."""
    client.force_login(make_person(*Role, is_staff=True, is_superuser=True))
    return client


def page(client: Client, address: str) -> tuple[int, bytes]:
    """What is answered, its tokens masked."""
    answer = client.get(address)
    return answer.status_code, TOKEN.sub(b"", answer.content)


def looked_for(client: Client, kind: str, key: int) -> tuple[int, str, str]:
    """What is answered, and said afterwards, to who asks for a row by its key."""
    answer = client.get(reverse(f"admin:claims_{kind}_change", args=[key]))
    (*_, said) = map(str, get_messages(answer.wsgi_request))
    return answer.status_code, answer["Location"], said.replace(str(key), "")


@pytest.mark.parametrize("address", PAGES)
def test_a_page_is_the_same_before_and_after(
    second: Client, stage: Stage, address: str
) -> None:
    before = page(second, address)
    stage.move(Move.SUBMIT_FIRST, stage.cast.first)
    assert page(second, address) == before


@pytest.mark.parametrize("kind", ["assessment", "event"])
def test_what_is_hidden_is_as_if_it_were_not_there(
    second: Client, stage: Stage, kind: str
) -> None:
    stage.move(Move.SUBMIT_FIRST, stage.cast.first)
    last = {"assessment": Assessment.objects, "event": Event.objects}[kind].latest("pk")
    there, nowhere = (looked_for(second, kind, key) for key in (last.pk, 999_999))
    assert there == nowhere


def test_the_author_finds_the_assessment_in_the_register(
    client: Client, stage: Stage
) -> None:
    stage.move(Move.SUBMIT_FIRST, stage.cast.first)
    User.objects.filter(pk=stage.cast.first.pk).update(is_staff=True)
    client.force_login(stage.cast.first)
    found = client.get(ASSESSMENTS).context["cl"].result_count
    assert found == 1 == Assessment.objects.count()


@pytest.mark.parametrize(
    "register",
    ["claims_claim", "claims_source", "claims_document", "auth_user"],
)
@pytest.mark.parametrize("lookup", ["assessments=1", "events__isnull=True"])
def test_a_list_is_not_narrowed_by_what_points_at_its_rows(
    client: Client, register: str, lookup: str
) -> None:
    client.force_login(make_person(is_staff=True, is_superuser=True))
    answer = client.get(reverse(f"admin:{register}_changelist") + f"?{lookup}")
    assert answer.status_code in {302, 400}
