"""Who somebody is in review: their account, and the parts that their groups give."""

from dataclasses import dataclass

from django.contrib.auth.models import AnonymousUser, User

from claims.vocabulary import Role

_ROLES = frozenset(role.value for role in Role)


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


def person_of(user: User | AnonymousUser) -> Person:
    """The person behind an account; one that is closed or anonymous plays no part."""
    if not user.is_active or user.pk is None:
        return NOBODY
    names = user.groups.filter(name__in=_ROLES).values_list("name", flat=True)
    return Person(user.pk, frozenset(Role(name) for name in names))
