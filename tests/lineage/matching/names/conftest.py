"""The lists of names and offices, read once."""

import tomllib

import pytest

from claims.lineage.matching import KnownNames, OfficeWords, parse_known, parse_offices
from tests.lineage.matching.rows import DATA


@pytest.fixture(scope="session")
def known() -> KnownNames:
    text = (DATA / "outlets.toml").read_text(encoding="utf-8")
    return parse_known(tomllib.loads(text)["known"])


@pytest.fixture(scope="session")
def office_words() -> OfficeWords:
    return parse_offices(
        tomllib.loads((DATA / "offices.toml").read_text(encoding="utf-8"))
    )
