"""What outlets say of themselves and of each other, row by row."""

import re
from copy import deepcopy

import pytest

from claims.lineage.matching import (
    VoiceRules,
    cites,
    corrects,
    parse_voices,
    saw_it,
)
from tests.lineage.matching.rows import TABLES, Row, rows

STAR = ("Morning Star", "The Star")


@pytest.mark.parametrize("row", rows("witness"))
def test_an_outlet_says_that_it_saw(row: Row, voices: VoiceRules) -> None:
    assert saw_it(row["fires"], STAR, voices)
    assert not saw_it(row["spares"], STAR, voices)


@pytest.mark.parametrize("row", rows("correction"))
def test_an_outlet_takes_back_a_report(row: Row, voices: VoiceRules) -> None:
    assert corrects(row["fires"], STAR, voices)
    assert not corrects(row["spares"], STAR, voices)


@pytest.mark.parametrize("row", rows("citing"))
def test_somebody_has_it_from_an_outlet(row: Row, voices: VoiceRules) -> None:
    assert cites(row["fires"], STAR, voices)
    assert not cites(row["spares"], STAR, voices)


def test_another_outlet_is_not_meant(voices: VoiceRules) -> None:
    words = "The port will close, according to the Evening Star."
    assert not cites(words, ("Morning Star",), voices)


def test_an_outlet_without_a_name_is_cited_by_nobody(voices: VoiceRules) -> None:
    assert not cites("The port will close, according to the mayor.", ("",), voices)


def test_a_malformed_pattern_is_refused() -> None:
    tables = deepcopy(TABLES)
    tables["witness"][0]["pattern"] = "(seen by"
    with pytest.raises(re.error):
        parse_voices(tables)
