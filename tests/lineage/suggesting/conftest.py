"""The English rules of suggesting, parsed once."""

import tomllib
from pathlib import Path
from typing import Any

import pytest

from claims.lineage.matching import parse_matching
from claims.lineage.suggesting import LinkLexicon, parse_links
from tests.lineage.matching.rows import TABLES as MATCHING

DATA = Path(__file__).parents[3] / "claims" / "lineage" / "suggesting" / "data"
TABLES: dict[str, Any] = tomllib.loads((DATA / "en.toml").read_text(encoding="utf-8"))


@pytest.fixture(scope="session")
def english() -> LinkLexicon:
    return parse_links(TABLES, parse_matching(MATCHING))
