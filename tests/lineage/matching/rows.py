"""The rows of the rules of matching, for tests that walk them."""

import tomllib
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import pytest

DATA = Path(__file__).parents[3] / "claims" / "lineage" / "matching" / "data"
TABLES: dict[str, Any] = tomllib.loads((DATA / "en.toml").read_text(encoding="utf-8"))

Row = Mapping[str, str]


def rows(*kinds: str) -> list[Any]:
    """The rows of some kinds, each a case of a test by its name."""
    return [
        pytest.param(row, id=f"{kind}-{row['name']}")
        for kind in kinds
        for row in TABLES[kind]
    ]
