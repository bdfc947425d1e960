"""What holds of the reading of any text whatever."""

import pytest
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st

from claims.text.lexicon import Lexicon
from claims.text.pipeline import read
from claims.text.reading import Reading

# Pieces from which news is made, and from which a finder's mistakes are made too.
PIECES = st.sampled_from(
    [
        *("said", "says", "told", "quoted", "as saying", "according to", "citing"),
        *("denied", "that", "adding", "he", "the two ministers", "Mira Velic", "RIA"),
        *("may", "not", "probably", "was", "will", "deliver", "the ships", "May"),
        *('"', "“", "”", "«", "»", "'", "’", ",", ".", "?", ":", ";", "—", "-"),
        *("\n", "\n\n", "\r\n", "\t", "\u00a0", "\u200f", "\ufeff", "é", "e\u0301"),
        *("🚢", "РИА Новости", "خبرگزاری فارس", "S-300", "U.S.", "$1.5", "a", "in"),
    ]
)
WORDS = st.lists(PIECES, max_size=60).map(" ".join)
ANYTHING = st.text(max_size=300)
FEW = settings(max_examples=60, deadline=None)
MANY = settings(
    max_examples=5_000,
    deadline=None,
    suppress_health_check=[HealthCheck.too_slow],
)


def faults(text: str, reading: Reading) -> list[str]:
    """Everything in a reading that does not stand in its text."""
    spans = [one.span for one in reading.claims]
    for claim in reading.claims:
        spans += [cue.span for cue in claim.hedge.cues]
        spans += [step.mention for step in claim.chain if step.mention]
        spans += [step.cue.span for step in claim.chain if step.cue]
        spans += [claim.meaning.condition] if claim.meaning.condition else []
    return [f"{span} lies outside" for span in spans if span.end > len(text)] + [
        f"{span} is blank or has blank edges"
        for span in spans
        if span.of(text) != span.of(text).strip()
    ]


@given(text=WORDS | ANYTHING)
@example(text="RIA, citing \u00ad, said it was told \u00ad of \u00ad late on \u00ad")
@example(text="said on \u00ad that \u00ad quoted by RIA \u00ad as saying")
@FEW
def test_whatever_is_found_stands_in_the_text(english: Lexicon, text: str) -> None:
    assert faults(text, read(text, english)) == []


@pytest.mark.deep
@given(text=WORDS | ANYTHING)
@MANY
def test_whatever_is_found_stands_in_any_text(english: Lexicon, text: str) -> None:
    assert faults(text, read(text, english)) == []


@given(text=WORDS)
@FEW
def test_no_statement_is_claimed_twice(english: Lexicon, text: str) -> None:
    spans = [(one.span, one.chain) for one in read(text, english).claims]
    assert len(spans) == len(set(spans))


@given(text=WORDS)
@FEW
def test_reading_twice_finds_the_same(english: Lexicon, text: str) -> None:
    assert read(text, english) == read(text, english)


@pytest.mark.deep
@pytest.mark.parametrize("piece", ["word ", '"a ', "said ", "he said that ", "(", "'"])
def test_a_million_characters_without_a_stop_are_read(
    english: Lexicon, piece: str
) -> None:
    text = (piece * (1_000_000 // len(piece) + 1))[:1_000_000]
    assert faults(text, read(text, english)) == []
