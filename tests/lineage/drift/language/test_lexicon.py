"""The rows of drift: each is found in its example and not in the other."""

from collections.abc import Mapping

import pytest

from claims.lineage.drift import DriftLexicon, parse_drift
from claims.lineage.drift.language import Phrases, tokens, without_articles
from claims.lineage.drift.language.entries import (
    Amount,
    Body,
    Doer,
    Form,
    Hearsay,
    Rung,
)
from claims.lineage.drift.language.lexicon import Tables
from tests.lineage.drift.conftest import TABLES

Row = Mapping[str, str]
Named = Phrases[Rung] | Phrases[Form] | Phrases[Doer] | Phrases[Amount]


def rows(part: str, kind: str) -> list[Row]:
    """The rows of one kind in one part."""
    found = TABLES[part][kind]
    assert isinstance(found, list)
    return found


def name(given: object) -> str | None:
    """What a row is called in the list of tests."""
    return str(given["name"]) if isinstance(given, Mapping) else None


def named(text: str, phrases: Named | Phrases[Hearsay] | Phrases[Body]) -> set[str]:
    """The names of the rows whose words stand in a text."""
    read = without_articles(tokens(text))
    return {one.row.name for one in phrases.all_in(read)}


def rungs(text: str, english: DriftLexicon) -> set[tuple[str, str]]:
    """The ladders and rungs of a text."""
    read = without_articles(tokens(text))
    return {(one.row.ladder.name, one.row.name) for one in english.rungs.all_in(read)}


def has(text: str, words: frozenset[str] | Mapping[str, str]) -> bool:
    """Whether one of some words stands in a text."""
    return any(token.lower in words for token in tokens(text))


@pytest.mark.parametrize("row", rows("scope", "rung"), ids=name)
def test_a_rung_is_found_in_its_example_alone(row: Row, english: DriftLexicon) -> None:
    rung = (row["ladder"], row["name"])
    assert rung in rungs(row["fires"], english)
    assert rung not in rungs(row["not"], english)


@pytest.mark.parametrize("row", rows("modality", "form"), ids=name)
def test_a_form_is_found_in_its_example_alone(row: Row, english: DriftLexicon) -> None:
    assert row["name"] in named(row["fires"], english.forms)
    assert row["name"] not in named(row["not"], english.forms)


@pytest.mark.parametrize("row", rows("agents", "body"), ids=name)
def test_a_body_is_found_in_its_example_alone(row: Row, english: DriftLexicon) -> None:
    assert row["name"] in named(row["fires"], english.bodies)
    assert row["name"] not in named(row["not"], english.bodies)


@pytest.mark.parametrize("row", rows("agents", "doer"), ids=name)
def test_a_doer_is_found_in_its_example_alone(row: Row, english: DriftLexicon) -> None:
    assert row["name"] in named(row["fires"], english.doers)
    assert row["name"] not in named(row["not"], english.doers)


@pytest.mark.parametrize("row", rows("quantity", "amount"), ids=name)
def test_an_amount_is_found_in_its_example_alone(
    row: Row, english: DriftLexicon
) -> None:
    assert row["name"] in named(row["fires"], english.amounts)
    assert row["name"] not in named(row["not"], english.amounts)


@pytest.mark.parametrize("row", rows("agents", "hearsay"), ids=name)
def test_hearsay_is_found_in_its_example_alone(row: Row, english: DriftLexicon) -> None:
    assert row["name"] in named(row["fires"], english.hearsay)
    assert row["name"] not in named(row["not"], english.hearsay)


@pytest.mark.parametrize("row", rows("agents", "office"), ids=name)
def test_an_office_is_found_in_its_example_alone(
    row: Row, english: DriftLexicon
) -> None:
    assert has(row["fires"], english.offices)
    assert not has(row["not"], english.offices)


@pytest.mark.parametrize("row", rows("agents", "also"), ids=name)
def test_other_words_are_found_in_their_example_alone(
    row: Row, english: DriftLexicon
) -> None:
    same = {word: to for word, to in english.also.items() if to == row["name"]}
    assert has(row["fires"], same)
    assert not has(row["not"], same)


@pytest.mark.parametrize(
    ("part", "text", "other"),
    [
        (part, row["fires"], row["not"])
        for part in ("scope", "modality", "quantity")
        for row in rows(part, "apart")
    ],
)
def test_words_apart_hide_the_row_that_they_hold(
    part: str, text: str, other: str, english: DriftLexicon
) -> None:
    phrases: dict[str, Named] = {
        "scope": english.rungs,
        "modality": english.forms,
        "quantity": english.amounts,
    }
    assert not named(text, phrases[part])
    assert named(other, phrases[part])


@pytest.mark.parametrize("part", sorted(TABLES))
def test_no_part_may_be_missing(part: str, tables: Tables) -> None:
    with pytest.raises(KeyError):
        parse_drift({key: table for key, table in tables.items() if key != part})


@pytest.mark.parametrize(
    ("part", "broken"),
    [
        ("scope", {"ladder": 1}),
        ("modality", {"form": [{"name": "x", "manner": "plan", "words": "plans to"}]}),
        ("words", {"small": []}),
        (
            "scope",
            {
                "ladder": [{"name": "x"}],
                "rung": [{"name": "y", "ladder": "x", "rank": "high", "words": ["z"]}],
            },
        ),
    ],
)
def test_a_malformed_row_is_refused(
    part: str, broken: Mapping[str, object], tables: Tables
) -> None:
    with pytest.raises(ValueError, match=r"not|literal"):
        parse_drift({**tables, part: broken})
