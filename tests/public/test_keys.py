"""Readers find the key of the house, and can tell whether it is the right one."""

from hashlib import sha256

import pytest
from django.test import Client
from pytest_django.fixtures import Settings

from claims.reports.bundle import public_key

KEY = "17" * 32


@pytest.fixture
def shown(settings: Settings) -> str:
    """The public key of a house that has one."""
    settings.REPORT_SIGNING_KEY = KEY
    found = public_key()
    assert found
    return found


def test_the_key_is_shown_with_its_fingerprint(reader: Client, shown: str) -> None:
    told = reader.get("/reports/key").content.decode()
    digits = sha256(bytes.fromhex(shown)).hexdigest()
    assert f"verify.py --key {shown}" in told
    assert digits in told.replace(" ", "")
    assert KEY not in told


def test_the_key_is_told_in_the_language_of_the_address(
    reader: Client, shown: str
) -> None:
    told = reader.get("/reports/key?lang=fa").content.decode()
    assert "<h1>کلید ما</h1>" in told
    assert f'<code dir="ltr">{shown}</code>' in told


def test_the_key_is_given_out_as_plain_text(reader: Client, shown: str) -> None:
    answer = reader.get("/reports/key.txt")
    assert answer.content.decode() == f"{shown}\n"
    assert answer.headers["Content-Type"].startswith("text/plain")


def test_a_house_without_a_key_says_so(reader: Client, settings: Settings) -> None:
    settings.REPORT_SIGNING_KEY = ""
    assert "do not sign" in reader.get("/reports/key").content.decode()
    assert reader.get("/reports/key.txt").status_code == 404
