"""Each row of words is found in its example, and nothing of it in the other."""

import tomllib
from pathlib import Path
from typing import Any

import pytest

from claims.lineage.drift.language.phrases import Phrases
from claims.lineage.drift.language.words import tokens, without_articles
from claims.lineage.prose import ProseLexicon

DATA = Path(__file__).parents[3] / "claims" / "lineage" / "prose" / "data" / "en"
TABLES = {
    path.stem: tomllib.loads(path.read_text(encoding="utf-8"))
    for path in sorted(DATA.glob("*.toml"))
}
ALIKE = [*TABLES["alike"]["alike"], *TABLES["phrasal"]["alike"]]


def names_in(phrases: Phrases[Any], text: str) -> set[str]:
    """The names of the rows that are found in a text."""
    found = phrases.all_in(without_articles(tokens(text)))
    return {getattr(one.row, "name", one.row) for one in found}


@pytest.mark.parametrize("row", ALIKE, ids=lambda row: row["name"])
def test_words_alike_are_found_and_others_are_not(
    row: dict[str, Any], english: ProseLexicon
) -> None:
    assert row["name"] in names_in(english.alike, row["fires"])

    rivals = [one for one in ALIKE if one["name"] == row["name"]]
    same = row["name"] in names_in(english.alike, row["not"])
    assert not same or any(one is not row for one in rivals)


@pytest.mark.parametrize("kind", ["negator", "absence", "doubt"])
def test_rows_that_deny_or_doubt_keep_their_examples(
    kind: str, english: ProseLexicon
) -> None:
    phrases: Any = {
        "negator": english.negators,
        "absence": english.absences,
        "doubt": english.doubts,
    }[kind]
    for row in TABLES["denials"][kind]:
        assert row["name"] in names_in(phrases, row["fires"]), row["name"]
        assert row["name"] not in names_in(phrases, row["not"]), row["name"]


@pytest.mark.parametrize("row", TABLES["rivals"]["rivals"], ids=lambda row: row["name"])
def test_rivals_are_found_in_their_group(
    row: dict[str, Any], english: ProseLexicon
) -> None:
    def groups(text: str) -> set[str]:
        found = english.rivals.all_in(without_articles(tokens(text)))
        return {one.row.group for one in found}

    assert row["name"] in groups(row["fires"])
    assert row["name"] not in groups(row["not"])


@pytest.mark.parametrize(
    "row", TABLES["amounts"]["amount"], ids=lambda row: row["name"]
)
def test_amounts_are_found(row: dict[str, Any], english: ProseLexicon) -> None:
    assert row["name"] in names_in(english.drift.amounts, row["fires"])
    assert row["name"] not in names_in(english.drift.amounts, row["not"])


def test_contraries_are_names_of_rows() -> None:
    names = {row["name"] for row in ALIKE}
    opposites = [*TABLES["alike"]["opposite"], *TABLES["phrasal"]["opposite"]]
    assert {name for row in opposites for name in (row["one"], row["other"])} <= names


@pytest.mark.parametrize("groups", TABLES["near"]["groups"])
def test_words_that_are_near_are_several(groups: str) -> None:
    assert len(set(groups.split())) == len(groups.split()) > 1


@pytest.mark.parametrize("pair", TABLES["contraries"]["pairs"])
def test_contraries_are_two_words(pair: str, english: ProseLexicon) -> None:
    one, other = map(english.drift.stem, pair.split())
    assert other in english.contraries[one]
    assert one in english.contraries[other]


@pytest.mark.parametrize("sides", TABLES["sides"]["sides"])
def test_each_word_of_a_side_is_contrary_to_each_of_the_other(
    sides: str, english: ProseLexicon
) -> None:
    left, right = (
        list(map(english.drift.stem, one.split())) for one in sides.split("|")
    )
    assert set(left).isdisjoint(right)
    assert all(set(right) <= english.contraries[one] for one in left)


@pytest.mark.parametrize("row", TABLES["certain"]["sure"], ids=lambda row: row["name"])
def test_words_of_certainty_are_found(
    row: dict[str, Any], english: ProseLexicon
) -> None:
    assert row["name"] in names_in(english.sure, row["fires"])
    assert row["name"] not in names_in(english.sure, row["not"])


def test_verbs_are_listed_once_and_in_order() -> None:
    verbs = TABLES["verbs"]["verbs"]
    assert verbs == sorted(set(verbs))
