"""The rows of a language's word lists, for tests that walk them."""

import tomllib
from collections.abc import Mapping, Sequence
from pathlib import Path

DATA = Path(__file__).parents[2] / "claims" / "text" / "data"


def english_rows(part: str, kind: str) -> Sequence[Mapping[str, object]]:
    """The rows of one kind in one part of the English word lists."""
    path = DATA / "en" / f"{part}.toml"
    rows = tomllib.loads(path.read_text(encoding="utf-8"))[kind]
    assert isinstance(rows, list)
    return rows
