"""Each row of words that accuse fires on its example, and not on the other."""

import tomllib
from collections.abc import Mapping

import pytest

from claims.text.accusing import AccusingLexicon, accusations, parse_accusing
from tests.text.rows import DATA

FILES = sorted(DATA.glob("*/accusing.toml"))
TABLES = {path.parent.name: tomllib.loads(path.read_text("utf-8")) for path in FILES}
LEXICONS = {language: parse_accusing(table) for language, table in TABLES.items()}
Row = Mapping[str, str]
ROWS = [(language, row) for language in TABLES for row in TABLES[language]["accusing"]]
NAMES = [f"{language} {row['name']}" for language, row in ROWS]


def rules(words: str, lexicon: AccusingLexicon) -> list[str]:
    """The rules that find something in a sentence."""
    return [one.rule for one in accusations(words, lexicon)]


def test_there_are_rows_in_three_languages() -> None:
    assert sorted(TABLES) == ["en", "fa", "ru"]
    assert all(len(table["accusing"]) >= 12 for table in TABLES.values())


@pytest.mark.parametrize(("language", "row"), ROWS, ids=NAMES)
def test_a_row_fires_on_its_example(language: str, row: Row) -> None:
    assert f"accusing:{row['name']}" in rules(row["fires"], LEXICONS[language])


@pytest.mark.parametrize(("language", "row"), ROWS, ids=NAMES)
def test_a_row_does_not_fire_on_the_other(language: str, row: Row) -> None:
    assert rules(row["not"], LEXICONS[language]) == []


@pytest.mark.parametrize("language", sorted(TABLES))
def test_names_of_rows_are_given_once(language: str) -> None:
    names = [row["name"] for row in TABLES[language]["accusing"]]
    assert len(names) == len(set(names))


@pytest.mark.parametrize(
    ("change", "error"),
    [
        ({"accusing": [{"name": "x", "words": ["y"], "unless": ["z"]}]}, ValueError),
        ({"accusing": [{"name": "x", "words": []}]}, ValueError),
        ({"accusing": [{"name": "x", "words": "y"}]}, TypeError),
        ({"age": {"words": []}}, KeyError),
        ({"age": {"words": [], "oldest": "y"}}, TypeError),
    ],
    ids=["context", "empty", "list", "missing", "number"],
)
def test_a_malformed_row_is_refused(
    change: dict[str, object], error: type[Exception]
) -> None:
    with pytest.raises(error):
        parse_accusing(TABLES["en"] | change)
