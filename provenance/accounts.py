"""The accounts to try it with: one for each part that a person can play."""

import secrets
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from django.contrib.auth.models import Group, User
from django.db import transaction

from provenance.secret_files import write_secret


@dataclass(frozen=True)
class Part:
    """A part in the review, and the account that plays it."""

    username: str
    group: str


@dataclass(frozen=True)
class Account:
    """An account and its password, known only when it is made."""

    username: str
    password: str


PARTS = (
    Part("analyst-1", "Analyst"),
    Part("analyst-2", "Analyst"),
    Part("reviewer", "Reviewer"),
    Part("adjudicator", "Adjudicator"),
    Part("publisher", "Publisher"),
    Part("lawyer", "Legal"),
    Part("steward", "Source steward"),
    Part("administrator", "Administrator"),
)


def make_accounts(keep: Path) -> tuple[Account, ...]:
    """Make the accounts that are missing and write their passwords down for us."""
    with transaction.atomic():
        made = tuple(_make_missing())
    if made:
        lines = keep.read_text() if keep.exists() else ""
        lines += "".join(f"{one.username} {one.password}\n" for one in made)
        write_secret(keep, lines)
    return made


def _make_missing() -> Iterator[Account]:
    for part in PARTS:
        if User.objects.filter(username=part.username).exists():
            continue
        password = secrets.token_urlsafe(12)
        user = User.objects.create_user(
            part.username,
            password=password,
            is_staff=True,
        )
        user.groups.add(Group.objects.get(name=part.group))
        yield Account(part.username, password)
