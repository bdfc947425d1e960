"""Gives the tests that need a database a server of their own."""

import os
from collections.abc import Generator, Iterator
from pathlib import Path

import hypothesis
import pgtrigger
import pytest
from django.conf import settings
from django.db import connections

from provenance.databases import as_django
from provenance.postgres import places_for, server_account
from provenance.postgres.temporary import temporary_server


def pytest_configure() -> None:
    """Hash passwords cheaply, and draw the same examples in every run.

    No test is about how slowly passwords are guessed; and what fails here must fail
    for whoever looks into it.
    """
    hypothesis.settings.register_profile("same", derandomize=True)
    hypothesis.settings.load_profile("same")
    settings.PASSWORD_HASHERS = ["django.contrib.auth.hashers.MD5PasswordHasher"]


@pytest.hookimpl(wrapper=True)
def pytest_runtest_teardown() -> Generator[None]:
    """Let what is kept for good be emptied after a test that wrote it for good."""
    with pgtrigger.ignore():
        yield


@pytest.fixture(scope="session")
def copies() -> Path:
    """Return where the server's programs are copied for an account that needs it."""
    return places_for(settings.VAR, server_account()).binaries


@pytest.fixture(scope="session")
def django_db_modify_db_settings(copies: Path) -> Iterator[None]:
    """Point Django at a server that lives as long as this run, unless one is named."""
    if os.environ.get("DATABASE_URL"):
        yield
        return
    with temporary_server(copies, os.environ) as connection:
        connections["default"].settings_dict.update(as_django(connection))
        yield
