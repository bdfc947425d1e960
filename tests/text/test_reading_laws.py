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
# Clauses that attribute, one inside or beside another.
TOLD = st.lists(
    st.sampled_from(
        [
            *(
                "Mira Velic",
                "the minister",
                "RIA",
                "the agency",
                "he",
                "she",
                "her aide",
            ),
            *("said", "told RIA", "said that", "was quoted by RIA as saying", "denied"),
            *("according to", "a report seen by RIA", "citing", "in an interview with"),
            *("quoted", "as saying", "who told", "“it works,”", "that it works", ","),
            *("“he said, ‘it works now,’”", "reported", "adding that", "warning that"),
        ]
    ),
    max_size=12,
).map(lambda pieces: " ".join(pieces) + ".")
ANYTHING = st.text(max_size=300)
FEW = settings(max_examples=60, deadline=None)
MANY_TOLD = settings(max_examples=200, deadline=None)
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


def told_on_oneself(reading: Reading) -> list[str]:
    """The sources that stand twice in one chain, by their words or by their name."""
    twice: list[str] = []
    for claim in reading.claims:
        mentions = [step.mention for step in claim.chain if step.mention]
        names = [step.party.name for step in claim.chain if step.party.name]
        twice += [str(one) for one in mentions if mentions.count(one) > 1]
        twice += [one for one in names if names.count(one) > 1]
    return twice


@given(text=TOLD)
@example(
    text="“It stopped,” Mira Velic told police, according to a report seen by RIA."
)
@example(
    text="RIA said RIA quoted RIA as saying that, according to RIA, RIA denied it."
)
@example(text="Her lawyer, Jan Borg, told RIA that she had told him that it was false.")
@MANY_TOLD
def test_nobody_passes_on_himself(english: Lexicon, text: str) -> None:
    assert told_on_oneself(read(text, english)) == []


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
