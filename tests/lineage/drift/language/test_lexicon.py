"""The rows of drift: each is found in its example and not in the other."""

from collections.abc import Iterator, Mapping

import pytest

from claims.lineage.drift import DriftLexicon, parse_drift
from claims.lineage.drift.language import Phrases, tokens, without_articles
from tests.lineage.drift.conftest import TABLES

Row = Mapping[str, str]


def rows(part: str, kind: str) -> list[Row]:
    """The rows of one kind in one part."""
    found: list[Row] = TABLES[part][kind]
    return found


def name(given: object) -> str | None:
    """What a row is called in the list of tests."""
    return str(given["name"]) if isinstance(given, Mapping) else None


def found(text: str, phrases: Phrases[object]) -> Iterator[object]:
    """The rows whose words stand in a text."""
    for one in phrases.all_in(without_articles(tokens(text))):
        yield one.row


def rungs(text: str, english: DriftLexicon) -> set[tuple[str, str]]:
    """The ladders and rungs of a text."""
    read = without_articles(tokens(text))
    return {
        (one.row.ladder.name, one.row.name) for one in english.rungs.all_in(read)
    }


@pytest.mark.parametrize("row", rows("scope", "rung"), ids=name)
def test_a_rung_is_found_in_its_example_alone(row: Row, english: DriftLexicon) -> None:
    rung = (row["ladder"], row["name"])
    assert rung in rungs(row["fires"], english)
    assert rung not in rungs(row["not"], english)


@pytest.mark.parametrize("row", rows("modality", "form"), ids=name)
def test_a_form_is_found_in_its_example_alone(row: Row, english: DriftLexicon) -> None:
    assert row["name"] in {one.name for one in found(row["fires"], english.forms)}
    assert row["name"] not in {one.name for one in found(row["not"], english.forms)}
