"""Somebody with a part at the desk, where a test has emptied all tables before."""

from django.contrib.auth.models import Group, User

from claims.vocabulary import Role
from tests import factories as f


def member() -> User:
    """An analyst."""
    group, _ = Group.objects.get_or_create(name=Role.ANALYST.value)
    user = f.make_user()
    user.groups.add(group)
    return user
