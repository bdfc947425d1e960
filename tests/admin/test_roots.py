"""The register of claims is narrowed by how many independent roots stand for each."""

import pytest
from django.test import Client
from django.urls import reverse

from claims.models import Claim, Source
from claims.review.tracing.weighing import weigh
from claims.vocabulary import Role
from tests import factories as f
from tests.review.stage import make_person
from tests.review.tracing.scene import confirms, outlet, person, tells, unnamed

pytestmark = pytest.mark.django_db


def found(client: Client, roots: str) -> set[int]:
    page_of_claims = client.get(
        reverse("admin:claims_claim_changelist"), {"roots": roots}
    )
    return {claim.pk for claim in page_of_claims.context["cl"].result_list}


def told_by(*names: str) -> set[int]:
    """Claims that confirm each other, each by somebody else."""
    first, *others = (tells(outlet(f"The {one}"), person(one)) for one in names)
    for other in others:
        confirms(first, other)
    return {first.pk, *(other.pk for other in others)}


def test_claims_are_found_by_the_number_of_their_roots(reader: Client) -> None:
    nobody = tells(outlet("Alpha"), unnamed()).pk
    alone, both = told_by("Ada"), told_by("Ben", "Cem")
    many = told_by("Dov", "Eli", "Fay", "Gus")
    weigh()
    told = {nobody} | alone | both | many
    assert [found(reader, one) & told for one in "0123"] == [
        {nobody},
        alone,
        both,
        many,
    ]


@pytest.mark.parametrize("roots", ["", "4", "-1", "many"])
def test_a_number_that_is_not_told_apart_narrows_nothing(
    reader: Client, roots: str
) -> None:
    told_by("Ada")
    weigh()
    assert found(reader, roots) == set(Claim.objects.values_list("pk", flat=True))


@pytest.mark.parametrize(("role", "roots"), [(Role.ANALYST, "2"), (Role.STEWARD, "1")])
def test_a_hidden_source_is_one_with_its_name_to_those_alone_who_may_know(
    client: Client, role: Role, roots: str
) -> None:
    hidden = f.make_source(name="Falk", kind="organisation")
    Source.objects.filter(pk=hidden.pk).update(confidential=True)
    one, other = tells(outlet("Zeta"), person("Falk")), tells(outlet("Eta"), hidden)
    confirms(one, other)
    told = {one.pk, other.pk}
    weigh()
    client.force_login(make_person(role, is_staff=True))
    assert told <= found(client, roots)
