"""Passwords and keys in files of their own."""

from pathlib import Path

from provenance.secret_files import kept_secret, write_secret


def test_a_secret_stays_the_same(tmp_path: Path) -> None:
    assert kept_secret(tmp_path / "key") == kept_secret(tmp_path / "key")


def test_two_houses_have_two_secrets(tmp_path: Path) -> None:
    assert kept_secret(tmp_path / "one") != kept_secret(tmp_path / "two")


def test_a_secret_is_kept_for_its_owner_alone(tmp_path: Path) -> None:
    kept_secret(tmp_path / "var" / "key")
    assert (tmp_path / "var" / "key").stat().st_mode & 0o777 == 0o600
    assert (tmp_path / "var").stat().st_mode & 0o777 == 0o700


def test_nothing_is_left_beside_a_secret(tmp_path: Path) -> None:
    kept_secret(tmp_path / "key")
    assert [path.name for path in tmp_path.iterdir()] == ["key"]


def test_a_secret_that_is_written_anew_stays_private(tmp_path: Path) -> None:
    write_secret(tmp_path / "key", "old")
    write_secret(tmp_path / "key", "new")
    assert (tmp_path / "key").read_text() == "new"
    assert (tmp_path / "key").stat().st_mode & 0o777 == 0o600
