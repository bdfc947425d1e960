"""The rows of hedging words: each fires on its example and not on the other."""

from collections.abc import Mapping
from dataclasses import replace

import pytest

from claims.text.findings import Cue
from claims.text.hedging import parse_hedging, weigh, weigh_sentence
from claims.text.hedging.cues import cues_of
from claims.text.hedging.meaning import meaning
from claims.text.hedging.scope import scope_of
from claims.text.hedging.weighing import attitude_of
from claims.text.lexicon import Lexicon
from claims.text.segmentation import take_apart
from claims.text.spans import Span
from claims.vocabulary import Polarity, Stance
from tests.text.rows import english_rows

CUES = english_rows("hedging", "cue")
LOOKALIKES = english_rows("hedging", "lookalike")
ATTITUDES = english_rows("hedging", "attitude")
NEGATIONS = english_rows("hedging", "negation")
MODALITIES = english_rows("hedging", "modality")

Row = Mapping[str, object]


def name(given: object) -> str | None:
    """What a row is called in the list of tests."""
    return str(given["name"]) if isinstance(given, Mapping) else None


def cues(text: str, english: Lexicon) -> list[str]:
    """The rules of the cues in a sentence, those of its side clauses too."""
    passage = take_apart(text)
    scope = scope_of(passage, Span(0, len(text)))
    everywhere = replace(scope, main=(True,) * len(scope.main))
    return [cue.rule for _, cue in cues_of(passage, everywhere, english.hedging)]


def lookalikes(text: str, english: Lexicon) -> set[str]:
    """The rules of the words in a sentence that look like hedges and are none."""
    words = [token.lower for token in take_apart(text).tokens]
    places = range(len(words))
    table = english.hedging.lookalikes
    return {rule.name for place in places for _, rule in table.at(words, place)}


def attitude(words: str, english: Lexicon) -> str:
    """The rule of the attitude in some attributing words."""
    cue = Cue(Span(0, len(words)), Stance.NEUTRAL, "cue")
    found = attitude_of(take_apart(words), cue, english.hedging)
    return found[0].name if found else ""


@pytest.mark.parametrize("row", CUES, ids=name)
def test_a_cue_is_found_in_its_example(row: Row, english: Lexicon) -> None:
    assert f"hedge:{row['name']}" in cues(str(row["fires"]), english)


@pytest.mark.parametrize("row", CUES, ids=name)
def test_a_cue_is_not_found_in_its_counterexample(row: Row, english: Lexicon) -> None:
    assert f"hedge:{row['name']}" not in cues(str(row["not"]), english)


@pytest.mark.parametrize("row", CUES, ids=name)
def test_a_cue_gives_its_sentence_its_level(row: Row, english: Lexicon) -> None:
    text = str(row["fires"])
    hedge = weigh(take_apart(text), Span(0, len(text) - 1), None, english.hedging)
    assert hedge.level == (row["level"] or "asserted")


@pytest.mark.parametrize(
    "row", [row for row in CUES if row.get("circumstance")], ids=name
)
def test_a_circumstance_sets_a_level_and_makes_no_sentence_uncertain(
    row: Row, english: Lexicon
) -> None:
    text = str(row["fires"])
    found = weigh_sentence(take_apart(text), Span(0, len(text)), english.hedging)
    assert (found.level, found.uncertain) == (row["level"], False)


@pytest.mark.parametrize("row", LOOKALIKES, ids=name)
def test_what_looks_like_a_hedge_is_none_in_its_example(
    row: Row, english: Lexicon
) -> None:
    assert f"lookalike:{row['name']}" in lookalikes(str(row["fires"]), english)
    assert cues(str(row["fires"]), english) == []


@pytest.mark.parametrize("row", LOOKALIKES, ids=name)
def test_what_looks_like_a_hedge_leaves_its_counterexample_one(
    row: Row, english: Lexicon
) -> None:
    assert cues(str(row["not"]), english)


@pytest.mark.parametrize("row", ATTITUDES, ids=name)
def test_an_attitude_is_found_in_its_words_alone(row: Row, english: Lexicon) -> None:
    assert attitude(str(row["fires"]), english) == f"attitude:{row['name']}"
    assert attitude(str(row["not"]), english) == ""


@pytest.mark.parametrize("row", NEGATIONS, ids=name)
def test_a_negation_negates_its_example_alone(row: Row, english: Lexicon) -> None:
    for key, polarity in (("fires", Polarity.NEGATED), ("not", Polarity.AFFIRMED)):
        text = str(row[key])
        whole = Span(0, len(text))
        found = meaning(take_apart(text), whole, Stance.NEUTRAL, english.hedging)
        assert found.polarity is polarity, text


@pytest.mark.parametrize("row", MODALITIES, ids=name)
def test_a_modality_shows_in_its_example_alone(row: Row, english: Lexicon) -> None:
    shown = []
    for key in ("fires", "not"):
        text = str(row[key])
        whole = Span(0, len(text))
        found = meaning(take_apart(text), whole, Stance.NEUTRAL, english.hedging)
        shown.append(found.modality == row["modality"])
    assert shown == [True, False]


@pytest.mark.parametrize(
    "broken",
    [
        {"cue": 1},
        {"cue": [{"name": "x", "level": "sure", "kind": "modal", "words": ["x"]}]},
        {
            "cue": [
                {
                    "name": "x",
                    "level": "",
                    "kind": "modal",
                    "words": ["x"],
                    "not_before": "y",
                }
            ]
        },
    ],
)
def test_a_malformed_row_is_refused(broken: Row) -> None:
    whole: dict[str, object] = {
        kind: [] for kind in ("lookalike", "attitude", "negation", "modality")
    }
    with pytest.raises(ValueError, match=r"not|valid"):
        parse_hedging(whole | dict(broken))
