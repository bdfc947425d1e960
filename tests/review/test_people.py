"""Parts in review come from the groups of an open account, and from nothing else."""

import pytest
from django.contrib.auth.models import AnonymousUser, Group

from claims.review import Person, person_of
from claims.vocabulary import Role
from tests.review.stage import make_person

pytestmark = pytest.mark.django_db


def test_a_person_plays_the_parts_of_their_groups() -> None:
    user = make_person(Role.ANALYST, Role.AUDITOR)
    assert person_of(user) == Person(user.pk, frozenset({Role.ANALYST, Role.AUDITOR}))


def test_a_superuser_plays_no_part_by_being_one() -> None:
    assert person_of(make_person(is_superuser=True)).roles == frozenset()


def test_a_group_of_another_name_is_no_part() -> None:
    user = make_person()
    user.groups.add(Group.objects.create(name="Choir"))
    assert person_of(user).roles == frozenset()


def test_a_closed_account_plays_no_part() -> None:
    assert person_of(make_person(*Role, is_active=False)).roles == frozenset()


def test_who_is_not_signed_in_plays_no_part() -> None:
    assert person_of(AnonymousUser()).roles == frozenset()


def test_every_role_has_its_group() -> None:
    names = set(Group.objects.values_list("name", flat=True))
    assert {role.value for role in Role} <= names
