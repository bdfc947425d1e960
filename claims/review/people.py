"""Who somebody is in review: their account, and the parts that their groups give."""

from collections.abc import Iterable
from dataclasses import dataclass

from django.contrib.auth.models import AnonymousUser, User

from claims.vocabulary import Role

_ROLES = frozenset(role.value for role in Role)
_WITH_GROUPS = """
    SELECT auth_user.*, ARRAY(
        SELECT auth_group.name FROM auth_group
        JOIN auth_user_groups ON auth_user_groups.group_id = auth_group.id
        WHERE auth_user_groups.user_id = auth_user.id
    ) AS group_names FROM auth_user WHERE auth_user.id = %s
"""


@dataclass(frozen=True, slots=True)
class Person:
    """An account and its roles; being a superuser is no role."""

    id: int
    roles: frozenset[Role] = frozenset()


NOBODY = Person(0)  # no account has this key


def the_house() -> User:
    """The account behind what no person does: it is closed, and plays no part."""
    name = "provenance"
    made, _ = User.objects.get_or_create(username=name, defaults={"is_active": False})
    return made


def account(key: int) -> User | None:
    """The account of a key with the names of its groups, in one question."""
    return next(iter(User.objects.raw(_WITH_GROUPS, [key])), None)


def reader_of(user: User | AnonymousUser) -> Person:
    """The person who reads: the groups that came with their account are not asked anew.

    An account that came without them is asked; so is whoever changes something.
    """
    names = getattr(user, "group_names", None)
    if names is None or not user.is_active or user.pk is None:
        return person_of(user)
    return Person(user.pk, _roles(names))


def person_of(user: User | AnonymousUser) -> Person:
    """The person behind an account; one that is closed or anonymous plays no part."""
    if not user.is_active or user.pk is None:
        return NOBODY
    return Person(user.pk, _roles(user.groups.values_list("name", flat=True)))


def _roles(groups: Iterable[str]) -> frozenset[Role]:
    return frozenset(map(Role, _ROLES.intersection(groups)))
