"""A key opens what it was made for, as long as it holds, and is kept as a digest."""

from dataclasses import dataclass
from datetime import timedelta
from typing import Any

import pytest
from django.contrib.auth.models import User

from claims.models import ApiKey
from claims.review import Forbidden, Refused
from claims.review.access import LONGEST, check_key, make_key, revoke_key
from claims.vocabulary import KeyScope, Role
from tests import factories as f
from tests.review.stage import make_person

pytestmark = pytest.mark.django_db
DAY = timedelta(days=1)


@dataclass
class Made:
    """A key of somebody, and its words."""

    key: ApiKey
    words: str


def make(user: User | None = None, **given: Any) -> Made:
    fields: dict[str, Any] = {
        "name": "feeder",
        "scopes": [KeyScope.READ],
        "valid": DAY,
    } | given
    return Made(*make_key(user=user or f.make_user(), at=f.NOON, **fields))


def test_a_key_is_known_by_its_words() -> None:
    made = make()
    assert check_key(made.words, f.NOON) == made.key


def test_the_words_are_kept_nowhere() -> None:
    made = make()
    kept = ApiKey.objects.values().get(pk=made.key.pk)
    assert made.words not in str(kept)
    assert made.words.startswith(made.key.prefix)


@pytest.mark.parametrize("words", ["", "pvn_", "\x00", "\ud800", "a" * 10_000])
def test_other_words_are_no_key(words: str) -> None:
    with pytest.raises(Refused, match="no such key"):
        check_key(words, f.NOON)


def test_a_key_expires() -> None:
    with pytest.raises(Refused, match="expired"):
        check_key(make().words, f.NOON + DAY)


def test_a_key_that_was_revoked_opens_nothing() -> None:
    made = make()
    revoke_key(key=made.key, by=made.key.user, at=f.NOON)
    with pytest.raises(Refused, match="revoked"):
        check_key(made.words, f.NOON)


def test_a_key_of_a_closed_account_opens_nothing() -> None:
    made = make()
    User.objects.update(is_active=False)
    with pytest.raises(Refused, match="closed"):
        check_key(made.words, f.NOON)


def test_the_last_use_is_told_to_the_minute() -> None:
    made, later = make(), f.NOON + timedelta(seconds=59)
    check_key(made.words, f.NOON)
    check_key(made.words, later)
    assert ApiKey.objects.get().last_used_at == f.NOON
    check_key(made.words, f.NOON + timedelta(minutes=1))
    assert ApiKey.objects.get().last_used_at == f.NOON + timedelta(minutes=1)


@pytest.mark.parametrize(
    ("given", "why"),
    [
        ({"name": " "}, "name"),
        ({"scopes": []}, "scope"),
        ({"valid": timedelta(0)}, "days"),
        ({"valid": LONGEST + DAY}, "days"),
    ],
)
def test_no_key_is_made_without(given: dict[str, Any], why: str) -> None:
    with pytest.raises(Refused, match=why):
        make(**given)


def test_a_closed_account_gets_no_key() -> None:
    with pytest.raises(Refused, match="closed"):
        make(f.make_user(is_active=False))


def test_somebody_elses_key_is_revoked_by_an_administrator_alone() -> None:
    made = make()
    with pytest.raises(Refused):
        revoke_key(key=made.key, by=make_person(Role.ANALYST), at=f.NOON)
    revoked = revoke_key(key=made.key, by=make_person(Role.ADMINISTRATOR), at=f.NOON)
    assert revoked.revoked_at == f.NOON


def test_what_was_revoked_stays_as_it_was() -> None:
    made = make()
    revoke_key(key=made.key, by=made.key.user, at=f.NOON)
    again = revoke_key(key=made.key, by=made.key.user, at=f.NOON + DAY)
    assert again.revoked_at == f.NOON


def test_a_key_makes_none_that_goes_beyond_it() -> None:
    key = make(scopes=[KeyScope.ADMIN, KeyScope.READ]).key
    within = make(key.user, maker=key).key
    assert (within.maker, within.expires_at) == (key, key.expires_at)
    with pytest.raises(Forbidden, match="not for publish"):
        make(key.user, maker=key, scopes=[KeyScope.PUBLISH])
    with pytest.raises(Forbidden, match="ends at 2015-01-21T12:00:00"):
        make(key.user, maker=key, valid=DAY + timedelta(seconds=1))


def test_a_key_is_revoked_with_all_that_it_made_and_makes_no_more() -> None:
    key, other = make().key, make()
    child = make(key.user, maker=key).key
    grandchild = make(key.user, maker=child)
    revoke_key(key=key, by=key.user, at=f.NOON)
    with pytest.raises(Refused, match="revoked"):
        check_key(grandchild.words, f.NOON)
    with pytest.raises(Refused, match="revoked"):
        make(key.user, maker=child)
    assert check_key(other.words, f.NOON) == other.key
