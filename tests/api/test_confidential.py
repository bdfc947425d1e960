"""A confidential source is reached by its name through nothing that the API sends."""

import pytest
from django.contrib.auth.models import User
from django.test import Client

from claims.models import Claim, Confirmation, Source, SpeaksFor
from claims.vocabulary import Role
from tests import factories
from tests.review.stage import make_person
from tests.review.tracing.scene import confirms, outlet, tells

pytestmark = pytest.mark.django_db
NAME = "Vera Moll"


@pytest.fixture
def secret(db: None) -> Source:
    """Somebody who must not be named, with another name."""
    made = factories.make_source(name=NAME, confidential=True)
    made.names.create(name="V. Moll")
    return made


@pytest.fixture
def claim(secret: Source) -> Claim:
    """What they said, published and confirmed by way of them, for a reason told."""
    made = tells(outlet("Alpha"), secret, originator=secret)
    other = tells(outlet("Beta"), secret)
    confirms(made, other)
    Confirmation.objects.update(why=f"Both quote {NAME}.", reason=f"{NAME} said so.")
    factories.make_appearance(
        document=made.document, publisher=secret, url="https://moll.example/1"
    )
    return made


def told(client: Client, claim: Claim, secret: Source) -> dict[str, str]:
    """What is answered wherever a source could be named, or a list narrowed by one."""
    by = ("source", "originator")
    narrowed = [f"claims?{name}={secret.pk}" for name in by]
    streams = [f"{kind}.{form}" for kind in ("claims", "documents", "sources")
               for form in ("jsonl", "csv")]  # fmt: skip
    one = [f"claims/{claim.pk}{end}" for end in ("", "/lineage", "/lineage.svg",
           "/annotation", "/events")]  # fmt: skip
    documents = ["documents", f"documents/{claim.document_id}"]
    lists = ["claims", "sources", "confirmations", f"sources/{secret.pk}",
             f"sources/{secret.pk}/impact"]  # fmt: skip
    every = [*narrowed, *streams, *one, *documents, *lists]
    return {place: _body(client, place) for place in every}


def _body(client: Client, place: str) -> str:
    accepted = "image/svg+xml" if place.endswith("svg") else "*/*"
    answer = client.get(f"/api/v1/{place}", headers={"Accept": accepted})
    return b"".join(answer).decode()


def client_of(user: User) -> Client:
    """The client of somebody who is signed in."""
    client = Client()
    client.force_login(user)
    return client


def test_nothing_names_it_to_an_analyst(claim: Claim, secret: Source) -> None:
    found = told(client_of(make_person(Role.ANALYST)), claim, secret)
    assert [place for place, body in found.items() if "moll" in body.lower()] == []
    assert "a confidential source" in found["claims.csv"]


def test_by_it_no_list_is_narrowed(claim: Claim, secret: Source) -> None:
    client = client_of(make_person(Role.ANALYST))
    for place in ("claims?source", "claims?originator", "documents?publisher"):
        answer = client.get(f"/api/v1/{place}={secret.pk}")
        assert answer.json()["results"] == [], place


def test_it_is_not_found_and_nothing_rests_on_it(secret: Source) -> None:
    client = client_of(make_person(Role.ANALYST))
    for place in (f"sources/{secret.pk}", f"sources/{secret.pk}/impact"):
        assert client.get(f"/api/v1/{place}").status_code == 404, place


def test_who_keeps_the_register_is_told(claim: Claim, secret: Source) -> None:
    found = told(client_of(make_person(Role.STEWARD)), claim, secret)
    for place in ("claims", "claims.csv", "sources", f"claims?source={secret.pk}"):
        assert NAME in found[place], place


def test_no_tie_pair_judgement_or_rating_leads_to_it(
    claim: Claim, secret: Source
) -> None:
    known = factories.make_source(name="Sarn Media")
    factories.make_ownership(owned=known, owner=secret)
    SpeaksFor.objects.create(speaker=secret, body=known)
    factories.make_resemblance(first=secret, second=known)
    factories.make_judgement(first_source=secret, second_source=known)
    factories.make_external_verdict(claim=claim, rater=secret)
    ties = [f"sources/{known.pk}/{tie}" for tie in ("owned_by", "speaks_for")]
    rated = f"claims/{claim.pk}/external_verdicts"
    places = [*ties, "resemblances", "judgements", rated]
    analyst, steward = (
        client_of(make_person(role)) for role in (Role.ANALYST, Role.STEWARD)
    )
    veiled = {place: analyst.get(f"/api/v1/{place}").json() for place in places}
    assert [len(veiled[place]["results"]) for place in places] == [0, 0, 0, 0, 1]
    assert NAME not in str(veiled[rated])
    for place in places:
        assert len(steward.get(f"/api/v1/{place}").json()["results"]) == 1
