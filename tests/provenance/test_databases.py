"""The database that Django uses."""

from pathlib import Path

import pytest
from django.db import connection

from provenance.databases import databases


def test_database_url_goes_before_the_embedded_server(tmp_path: Path) -> None:
    url = "postgres://ada:s%40t@db.example:6543/facts?sslmode=require"
    chosen = databases(tmp_path, {"DATABASE_URL": url})["default"]
    assert chosen["HOST"] == "db.example"


def test_settings_need_no_running_server(tmp_path: Path) -> None:
    assert databases(tmp_path, {})["default"]["NAME"] == "provenance"


def test_settings_know_the_password_before_the_server_is_made(tmp_path: Path) -> None:
    chosen = databases(tmp_path, {})["default"]
    assert chosen["PASSWORD"] == (tmp_path / "postgres-password").read_text() != ""


@pytest.mark.django_db
def test_the_server_folds_case_beyond_latin() -> None:
    with connection.cursor() as cursor:
        cursor.execute("select 'РИА Новости' ilike '%риа%'")
        assert cursor.fetchone() == (True,)
