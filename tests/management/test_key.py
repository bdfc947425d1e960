"""`manage.py key` makes a key that is shown once, lists keys, and revokes them."""

from io import StringIO

import pytest
from django.core.management import CommandError, call_command

from claims.models import ApiKey
from claims.review.access import check_key
from tests import factories as f

pytestmark = pytest.mark.django_db


def run(*arguments: str) -> str:
    out = StringIO()
    call_command("key", *arguments, stdout=out)
    return out.getvalue().strip()


def make(*more: str) -> str:
    return run("make", f.make_user(username="ann").username, *more)


def test_a_key_reads_unless_told_otherwise() -> None:
    key = ApiKey.objects.get(prefix=make()[:12])
    assert (key.user.username, key.scopes) == ("ann", ["read"])


def test_a_key_is_made_for_its_scopes_and_days() -> None:
    make("--scope", "ingest", "--scope", "review", "--days", "7")
    key = ApiKey.objects.get()
    assert key.scopes == ["ingest", "review"]
    assert (key.expires_at - key.made_at).days == 7


def test_what_is_printed_opens() -> None:
    words = make()
    assert check_key(words, ApiKey.objects.get().made_at).user.username == "ann"


def test_the_list_tells_whose_each_is_and_shows_no_key() -> None:
    words = make("--name", "feeder")
    listed = run("list")
    assert all(told in listed for told in ("ann", "read", "used never", "feeder"))
    assert words not in listed


def test_a_key_is_revoked_by_how_it_begins() -> None:
    run("revoke", make()[:12])
    assert ApiKey.objects.get().revoked_at is not None
    assert "revoked" in run("list")


@pytest.mark.parametrize("arguments", [["make", "nobody"], ["revoke", "pvn_none"]])
def test_what_is_not_there_is_told(arguments: list[str]) -> None:
    with pytest.raises(CommandError, match="There is no"):
        run(*arguments)


def test_what_is_refused_is_told() -> None:
    with pytest.raises(CommandError, match="days"):
        make("--days", "0")
