"""Makes keys for programs, tells whose a key is, and takes keys back."""

import secrets
from collections.abc import Iterable
from datetime import datetime, timedelta
from hashlib import sha256

from django.contrib.auth.models import User
from django.db import transaction
from django.db.models import QuerySet

from claims.models import ApiKey
from claims.review.errors import Refused
from claims.review.people import Person, person_of
from claims.vocabulary import KeyScope, Role

LONGEST = timedelta(days=366)  # for how long a key may be valid
_MARK = "pvn_"  # so that a key that got loose is known for one
_TOLD = len(_MARK) + 8  # letters by which people tell keys apart
_EVERY = timedelta(minutes=1)  # how exactly the last use is told


@transaction.atomic
def make_key(
    *,
    user: User,
    name: str,
    scopes: Iterable[KeyScope],
    valid: timedelta,
    at: datetime,
) -> tuple[ApiKey, str]:
    """A new key of the user, and its words, which nobody can ever see again."""
    chosen = list(dict.fromkeys(scopes))
    if not user.is_active:
        raise Refused("A closed account gets no key.")
    if not name.strip():
        raise Refused("Give the key a name: what uses it?")
    if not chosen:
        raise Refused("Choose at least one scope.")
    if not timedelta(0) < valid <= LONGEST:
        raise Refused("A key is valid for 1 to %(days)s days.", days=LONGEST.days)
    words = _MARK + secrets.token_urlsafe(32)
    key = ApiKey.objects.create(
        user=user,
        name=name.strip(),
        prefix=words[:_TOLD],
        digest=_digest(words),
        scopes=[one.value for one in chosen],
        made_at=at,
        expires_at=at + valid,
    )
    return key, words


def check_key(words: str, at: datetime) -> ApiKey:
    """The key that these words are; Refused, with why, where it opens nothing now."""
    found = ApiKey.objects.select_related("user").filter(digest=_digest(words)).first()
    if found is None:
        raise Refused("There is no such key.")
    if found.revoked_at is not None:
        raise Refused("The key was revoked.")
    if found.expires_at <= at:
        raise Refused("The key has expired.")
    if not found.user.is_active:
        raise Refused("The account of the key is closed.")
    if found.last_used_at is None or at - found.last_used_at >= _EVERY:
        ApiKey.objects.filter(pk=found.pk).update(last_used_at=at)
    return found


def visible_keys(user: User) -> QuerySet[ApiKey]:
    """One's own keys; to an Administrator, everybody's."""
    every = ApiKey.objects.select_related("user")
    sees_all = Role.ADMINISTRATOR in person_of(user).roles
    return every if sees_all else every.filter(user=user)


def may_revoke(key: ApiKey, person: Person) -> bool:
    """Whether the person may take the key back: its user, and who sees to accounts."""
    return person.id == key.user_id or Role.ADMINISTRATOR in person.roles


@transaction.atomic
def revoke_key(*, key: ApiKey, by: User, at: datetime) -> ApiKey:
    """Take a key back, for good; once it is back it stays as it was."""
    row = ApiKey.objects.select_for_update(no_key=True).get(pk=key.pk)
    if not may_revoke(row, person_of(by)):
        raise Refused("A key is revoked by its user or by an Administrator.")
    if row.revoked_at is None:
        row.revoked_at = at
        row.save(update_fields=["revoked_at"])
    return row


def _digest(words: str) -> str:
    return sha256(words.encode("utf-8", "surrogatepass")).hexdigest()
