"""What the tests of drift share: the rows of English, and tellings that are made up."""

import tomllib
from collections.abc import Mapping
from pathlib import Path

import pytest

from claims.lineage.drift import DriftLexicon, parse_drift

DATA = Path(__file__).parents[3] / "claims" / "lineage" / "drift" / "data" / "en"
TABLES = {
    path.stem: tomllib.loads(path.read_text(encoding="utf-8"))
    for path in sorted(DATA.glob("*.toml"))
}


@pytest.fixture(scope="session")
def tables() -> Mapping[str, Mapping[str, object]]:
    """The rows of English, by their part."""
    return TABLES


@pytest.fixture(scope="session")
def english() -> DriftLexicon:
    """What comparing knows of English."""
    return parse_drift(TABLES)
