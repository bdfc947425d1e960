"""The trap set: what looks like a hedge, and headlines in three ways of writing."""

import tomllib
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path

import pytest

from claims.text.hedging import weigh
from claims.text.lexicon import Lexicon
from claims.text.segmentation import take_apart
from claims.text.spans import Span

SET = tomllib.loads(Path(__file__).with_name("traps.toml").read_text(encoding="utf-8"))
Row = Mapping[str, object]
Case = tuple[str, str]
LEAST = 0.98


def cases(rows: Sequence[Row]) -> Iterator[Case]:
    """Each text of the rows with its level."""
    for row in rows:
        texts = row["texts"]
        assert isinstance(texts, list)
        yield from ((str(text), str(row["level"])) for text in texts)


def sentence_case(headline: str) -> str:
    """A headline with capitals only at its start and for the month."""
    first, *others = headline.split()
    keeps = "May" if level_of(headline) == "asserted" else ""
    lowered = [w if keeps and w.startswith(keeps) else w.lower() for w in others]
    return " ".join([first, *lowered])


def level_of(headline: str) -> str:
    """The level that the set gives a headline."""
    return dict(cases(SET["headline"]))[headline]


HEADLINES = [
    (written, level)
    for text, level in cases(SET["headline"])
    for written in (text, sentence_case(text), text.upper())
]


def wrong(given: Sequence[Case], english: Lexicon) -> list[tuple[str, str, str]]:
    """The texts that are weighed otherwise, with the level and the one found."""
    found = [
        (
            text,
            level,
            weigh(take_apart(text), Span(0, len(text)), None, english.hedging),
        )
        for text, level in given
    ]
    return [
        (text, level, hedge.level.value)
        for text, level, hedge in found
        if hedge.level.value != level
    ]


@pytest.mark.parametrize("row", SET["trap"], ids=lambda row: str(row["cue"]))
def test_each_trap_is_tried_five_times(row: Row) -> None:
    assert len(list(cases([row]))) >= 5


def test_there_are_sixty_headlines() -> None:
    assert len(set(HEADLINES)) == 60


@pytest.mark.parametrize("given", [list(cases(SET["trap"])), HEADLINES], ids=len)
def test_hardly_any_trap_catches(given: list[Case], english: Lexicon) -> None:
    missed = wrong(given, english)
    assert len(missed) <= (1 - LEAST) * len(given), missed
