"""A confidential source is named to those alone who may know it."""

import pytest
from django.contrib.auth.models import Group, User
from django.test import Client

from claims.models import Claim, Ownership, Resemblance, Source
from claims.vocabulary import Likeness
from tests import factories
from tests.review.tracing.scene import confirms, outlet, tells

pytestmark = pytest.mark.django_db


@pytest.fixture
def secret(db: None) -> Source:
    """Somebody who must not be named."""
    return factories.make_source(name="Vera Moll", confidential=True)


@pytest.fixture
def claim(secret: Source) -> Claim:
    """What they said, which another confirms."""
    made = tells(outlet("Alpha"), secret, originator=secret)
    confirms(made, tells(outlet("Beta"), secret))
    return made


@pytest.fixture
def steward(analyst: User) -> User:
    """The analyst, who keeps the register as well."""
    analyst.groups.add(Group.objects.get(name="Source steward"))
    return analyst


def places(claim: Claim, secret: Source) -> list[str]:
    """Where a name could stand."""
    return [
        f"claim/{claim.pk}/change/",
        f"document/{claim.document_id}/change/",
        "claim/",
        "source/",
        "attribution/",
    ]


def test_no_page_names_it_to_an_analyst(
    reader: Client, claim: Claim, secret: Source
) -> None:
    for place in places(claim, secret):
        answer = reader.get(f"/admin/claims/{place}")
        assert answer.status_code == 200
        assert "Moll" not in answer.content.decode(), place


@pytest.mark.parametrize("door", ["change", "impact"])
def test_it_has_no_page_for_an_analyst(
    reader: Client, secret: Source, door: str
) -> None:
    answer = reader.get(f"/admin/claims/source/{secret.pk}/{door}/")
    assert answer.status_code == 403


def test_it_is_named_to_who_keeps_the_register(
    reader: Client, steward: User, claim: Claim, secret: Source
) -> None:
    for place in places(claim, secret):
        answer = reader.get(f"/admin/claims/{place}")
        assert "Moll" in answer.content.decode(), place


def test_pages_of_others_do_not_name_it(reader: Client, secret: Source) -> None:
    other = factories.make_source(name="Vera Mohl")
    Resemblance.objects.create(first=secret, second=other, why=Likeness.SPELLING)
    Ownership.objects.create(owner=secret, owned=other)
    for place in ("same/", f"{other.pk}/change/?like=Vera"):
        page = reader.get(f"/admin/claims/source/{place}")
        assert page.status_code == 200
        assert "Moll" not in page.content.decode(), place


def test_its_claims_stay_in_the_list(reader: Client, claim: Claim) -> None:
    page = reader.get("/admin/claims/claim/").content.decode()
    assert "a confidential source" in page
