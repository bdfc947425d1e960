"""Makes keys for programs, tells whose a key is, and takes keys back."""

import secrets
from collections.abc import Collection, Iterable
from datetime import datetime, timedelta
from hashlib import sha256

from django.contrib.auth.models import User
from django.db import transaction
from django.db.models import QuerySet

from claims.models import ApiKey
from claims.review.errors import Forbidden, Refused
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
    maker: ApiKey | None = None,
) -> tuple[ApiKey, str]:
    """A new key of the user, and its words, which nobody can ever see again.

    One that a key makes is for no more than its maker is, and lasts no longer.
    """
    chosen = list(dict.fromkeys(scopes))
    if not user.is_active:
        raise Refused("A closed account gets no key.")
    if not name.strip():
        raise Refused("Give the key a name: what uses it?")
    if not chosen:
        raise Refused("Choose at least one scope.")
    if not timedelta(0) < valid <= LONGEST:
        raise Refused("A key is valid for 1 to %(days)s days.", days=LONGEST.days)
    if maker is not None:
        (held,) = _locked(ApiKey.objects.filter(pk=maker.pk))
        _check_within(held, chosen, at + valid)
    words = _MARK + secrets.token_urlsafe(32)
    key = ApiKey.objects.create(
        user=user,
        name=name.strip(),
        prefix=words[:_TOLD],
        digest=_digest(words),
        maker=maker,
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
    """Take a key back, for good, and all that it made; one that is back stays so.

    Each is locked before those that it made are looked for: it makes none meanwhile.
    """
    if not may_revoke(key, person_of(by)):
        raise Refused("A key is revoked by its user or by an Administrator.")
    taken = _locked(ApiKey.objects.filter(pk=key.pk))
    while taken:
        keys = [one.pk for one in taken]
        ApiKey.objects.filter(pk__in=keys, revoked_at=None).update(revoked_at=at)
        taken = _locked(ApiKey.objects.filter(maker__in=keys))
    return ApiKey.objects.get(pk=key.pk)


def _locked(keys: QuerySet[ApiKey]) -> list[ApiKey]:
    return list(keys.select_for_update(no_key=True).order_by("pk"))


def _check_within(maker: ApiKey, scopes: Collection[KeyScope], until: datetime) -> None:
    """Refused, with why, where a key would make one that goes beyond it."""
    if maker.revoked_at is not None:
        raise Refused("The key was revoked.")
    more = {scope.value for scope in scopes} - set(maker.scopes)
    if more:
        named = " and ".join(sorted(more))
        raise Forbidden(
            "Your key is not for %(scopes)s: it makes none that is.", scopes=named
        )
    if until > maker.expires_at:
        ends = maker.expires_at.isoformat(timespec="seconds")
        raise Forbidden(
            "Your key ends at %(ends)s: it makes none that lasts longer.", ends=ends
        )


def _digest(words: str) -> str:
    return sha256(words.encode("utf-8", "surrogatepass")).hexdigest()
