"""Gives the tests that need a database a server of their own."""

import os
from collections.abc import Iterator

import pytest
from django.db import connections

from provenance.databases import as_django
from provenance.postgres import temporary_server


@pytest.fixture(scope="session")
def django_db_modify_db_settings() -> Iterator[None]:
    """Point Django at a server that lives as long as this run, unless one is named."""
    if os.environ.get("DATABASE_URL"):
        yield
        return
    with temporary_server(os.environ) as connection:
        connections["default"].settings_dict.update(as_django(connection))
        yield
