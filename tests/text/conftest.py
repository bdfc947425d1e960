"""What the tests of reading share: the word lists of a language, as tables."""

import tomllib
from collections.abc import Mapping
from pathlib import Path

import pytest

from claims.text.lexicon import Lexicon, parse_lexicon

DATA = Path(__file__).parents[2] / "claims" / "text" / "data"


@pytest.fixture(scope="session")
def english_tables() -> Mapping[str, Mapping[str, object]]:
    """The English word lists that there are, by their part of reading."""
    return {
        path.stem: tomllib.loads(path.read_text(encoding="utf-8"))
        for path in sorted((DATA / "en").glob("*.toml"))
    }


@pytest.fixture(scope="session")
def english(english_tables: Mapping[str, Mapping[str, object]]) -> Lexicon:
    """What the steps know of English."""
    return parse_lexicon("en", english_tables)
