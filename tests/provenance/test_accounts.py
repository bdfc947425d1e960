"""The accounts to try it with."""

from io import StringIO
from pathlib import Path

import pytest
from django.contrib.auth import authenticate
from django.contrib.auth.models import User
from django.core.management import call_command
from pytest_django.fixtures import Settings

from provenance.accounts import PARTS, make_accounts

pytestmark = pytest.mark.django_db


def test_each_part_gets_an_account(tmp_path: Path) -> None:
    make_accounts(tmp_path / "kept")
    assert {user.username for user in User.objects.all()} == {
        part.username for part in PARTS
    }


def test_two_analysts_can_disagree() -> None:
    assert [part.group for part in PARTS].count("Analyst") == 2


def test_a_password_that_was_told_opens_the_door(tmp_path: Path) -> None:
    first = make_accounts(tmp_path / "kept")[0]
    user = authenticate(username=first.username, password=first.password)
    assert user is not None


def test_only_the_administrator_may_make_accounts(tmp_path: Path) -> None:
    make_accounts(tmp_path / "kept")
    makers = [user for user in User.objects.all() if user.has_perm("auth.add_user")]
    assert [user.username for user in makers] == ["administrator"]


def test_everybody_may_look_at_claims(tmp_path: Path) -> None:
    make_accounts(tmp_path / "kept")
    assert all(user.has_perm("claims.view_claim") for user in User.objects.all())


def test_nobody_may_change_a_claim_past_its_review(tmp_path: Path) -> None:
    make_accounts(tmp_path / "kept")
    users = User.objects.all()
    assert not any(user.has_perm("claims.change_claim") for user in users)


def test_passwords_are_kept_for_their_owner_alone(tmp_path: Path) -> None:
    make_accounts(tmp_path / "kept")
    assert (tmp_path / "kept").stat().st_mode & 0o777 == 0o600


def test_a_second_time_makes_nothing(tmp_path: Path) -> None:
    make_accounts(tmp_path / "kept")
    before = (tmp_path / "kept").read_text()
    assert make_accounts(tmp_path / "kept") == ()
    assert (tmp_path / "kept").read_text() == before


def test_the_command_tells_each_password_once(
    tmp_path: Path, settings: Settings
) -> None:
    settings.VAR = tmp_path
    first, second = StringIO(), StringIO()
    call_command("demo_accounts", stdout=first)
    call_command("demo_accounts", stdout=second)
    kept = (tmp_path / "demo-accounts").read_text().split()
    assert all(password in first.getvalue() for password in kept[1::2])
    assert not any(password in second.getvalue() for password in kept[1::2])


def test_where_the_passwords_are_gone_it_says_how_to_set_one(
    tmp_path: Path, settings: Settings
) -> None:
    settings.VAR = tmp_path
    call_command("demo_accounts", stdout=StringIO())
    (tmp_path / "demo-accounts").unlink()
    told = StringIO()
    call_command("demo_accounts", stdout=told)
    assert "changepassword analyst-1" in told.getvalue()
    assert "are in" not in told.getvalue()
