"""The rows of the word list: each fires on its example and not on the other."""

from collections.abc import Mapping

import pytest

from claims.text.attribution import find_attributions, parse_attribution
from claims.text.lexicon import Lexicon
from claims.text.segmentation import take_apart
from tests.text.rows import english_rows

KINDS = ("verb", "preposition", "pretext", "passive", "noun", "opinion")
ROWS = [(kind, row) for kind in KINDS for row in english_rows("attribution", kind)]


def rules(text: str, english: Lexicon) -> list[str]:
    """The rules that find something in a text."""
    found = find_attributions(take_apart(text), english.attribution)
    return [one.rule for one in found]


def name(given: object) -> str | None:
    """What a row is called in the list of tests."""
    return str(given["name"]) if isinstance(given, Mapping) else None


@pytest.mark.parametrize(("kind", "row"), ROWS, ids=name)
def test_a_row_finds_its_example(
    kind: str, row: Mapping[str, object], english: Lexicon
) -> None:
    expected = [f"{kind}:{row['name']}"] if row["fires"] else []
    assert rules(str(row["fires"]), english) == expected


@pytest.mark.parametrize(("kind", "row"), ROWS, ids=name)
def test_a_row_does_not_find_its_counterexample(
    kind: str, row: Mapping[str, object], english: Lexicon
) -> None:
    assert rules(str(row["not"]), english) == []


def steps(text: str, english: Lexicon) -> list[int]:
    """How many stand in the chain of each attribution of a text."""
    found = find_attributions(take_apart(text), english.attribution)
    return [len(one.steps) for one in found]


@pytest.mark.parametrize("row", english_rows("attribution", "relay"), ids=name)
def test_a_relay_stands_in_its_example_and_in_no_counterexample(
    row: Mapping[str, object], english: Lexicon
) -> None:
    assert steps(str(row["fires"]), english) == [2]
    assert steps(str(row["not"]), english) == [1]


@pytest.mark.parametrize(
    "broken",
    [
        {"verb": 1},
        {"verb": [1]},
        {"verb": [{"name": "say", "stance": "neutral", "words": "said"}]},
        {"verb": [{"name": "say", "stance": "loud", "words": ["said"]}]},
        {"words": 1},
    ],
)
def test_a_malformed_row_is_refused(broken: Mapping[str, object]) -> None:
    whole: dict[str, object] = {kind: [] for kind in (*KINDS, "relay")}
    with pytest.raises(ValueError, match=r"not|valid"):
        parse_attribution(whole | {"words": {}} | dict(broken))
