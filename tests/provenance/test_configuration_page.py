"""The page on configuration names every variable that is read."""

import re
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
PAGE = (ROOT / "docs" / "configuration.md").read_text(encoding="utf-8")
OURS = re.compile(r'"(PROVENANCE_[A-Z_]+|DATABASE_URL|PORT|SERVE)"')
READ = sorted(
    {
        name
        for path in (ROOT / "provenance").rglob("*.py")
        for name in OURS.findall(path.read_text(encoding="utf-8"))
    }
)


@pytest.mark.parametrize("name", READ)
def test_a_variable_that_is_read_is_explained(name: str) -> None:
    assert f"`{name}`" in PAGE


@pytest.mark.parametrize("name", re.findall(r"^\| `([A-Z_]+)`", PAGE, re.MULTILINE))
def test_a_variable_that_is_explained_is_read(name: str) -> None:
    assert name in READ
