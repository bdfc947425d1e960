"""Parts in review come from the groups of an open account, and from nothing else."""

import pytest
from django.contrib.auth.models import AnonymousUser, Group, User
from pytest_django import DjangoAssertNumQueries

from claims.review import Person, account, person_of, sight_of
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


def account_of(user: User) -> User:
    found = account(user.pk)
    assert found is not None
    return found


def test_an_account_comes_with_the_parts_that_say_what_it_reads(
    django_assert_num_queries: DjangoAssertNumQueries,
) -> None:
    auditor = make_person(Role.AUDITOR)
    with django_assert_num_queries(1):
        assert sight_of(account_of(auditor)).everybody


@pytest.mark.parametrize("role", list(Role))
def test_an_account_reads_what_the_person_behind_it_does(role: Role) -> None:
    user = make_person(role)
    assert sight_of(account_of(user)) == sight_of(user)


def test_a_closed_account_reads_no_more_for_its_parts() -> None:
    closed = make_person(Role.AUDITOR, is_active=False)
    assert not sight_of(account_of(closed)).everybody


def test_a_part_that_was_taken_away_may_change_nothing_more() -> None:
    user = make_person(Role.ANALYST)
    read = account_of(user)
    user.groups.clear()
    assert person_of(read).roles == frozenset()


def test_no_account_has_an_unknown_key() -> None:
    assert account(0) is None
