"""A trained network has the last word on what rules find, where it can tell."""

from dataclasses import dataclass

import numpy as np
import pytest

from claims.ingest.drift.lexicons import load_rules
from claims.ingest.prose import Reader, reader
from claims.ingest.prose.lexicons import load_prose
from claims.text.entailment import KINDS, Features, Scores, Thresholds
from claims.vocabulary import ProseKind

EVIDENCE = ["Two boats sank off Velsund on Tuesday, police said."]
WRONG = "Three boats sank off Velsund on Tuesday, police said."
RIGHT = "Police said that two boats sank off Velsund."


THRESHOLDS = Thresholds(kept=0.3, made=0.8)


@dataclass
class Voice:
    """A network that says one thing of every sentence and keeps what it was told."""

    likely: float
    kind: ProseKind = ProseKind.AGENT
    thresholds: Thresholds = THRESHOLDS
    told: Features | None = None

    def pieces(self, word: str) -> tuple[int, ...]:
        """A piece for each word."""
        return (len(word),)

    def scores(self, pair: Features) -> Scores:
        """The second piece is as loud as asked for."""
        self.told = self.told or pair
        whole = np.full((1, 1 + len(KINDS)), -99, dtype=np.float32)
        whole[0, 0] = 0
        words = np.full((len(pair.words) + 1, len(KINDS)), -99, dtype=np.float32)
        whole[0, 1 + KINDS.index(self.kind)] = np.log(self.likely / (1 - self.likely))
        words[1, KINDS.index(self.kind)] = 2.5
        return Scores(whole, words)


def reads_with(voice: Voice) -> Reader:
    return Reader(load_rules("en"), load_prose("en"), voice)


@pytest.mark.parametrize(("likely", "kept"), [(0.29, False), (0.31, True)])
def test_what_rules_find_stands_where_the_network_does_not_deny_it(
    likely: float,
    kept: bool,  # noqa: FBT001
) -> None:
    found = reads_with(Voice(likely)).check(WRONG, EVIDENCE)
    assert [one.kind for one in found] == [ProseKind.FIGURE] * kept


@pytest.mark.parametrize(("likely", "made"), [(0.79, False), (0.81, True)])
def test_what_rules_do_not_find_is_told_where_the_network_is_sure(
    likely: float,
    made: bool,  # noqa: FBT001
) -> None:
    found = reads_with(Voice(likely)).check(RIGHT, EVIDENCE)
    assert [one.kind for one in found] == [ProseKind.AGENT] * made


def test_a_finding_of_the_network_says_where_and_whose_it_is() -> None:
    (found,) = reads_with(Voice(0.9)).check(RIGHT, EVIDENCE)
    assert RIGHT[found.start : found.end] == "said"
    assert found.why == (
        "“said”: the evidence seems to tell it of somebody else, "
        "by a model trained to compare them."
    )


def test_the_network_is_told_what_rules_found() -> None:
    voice = Voice(0.5)
    reads_with(voice).check(WRONG, EVIDENCE)
    assert voice.told is not None
    marks = voice.told.rows[4][voice.told.begins :]
    assert marks[0] == 1
    assert set(marks[1:]) == {0}


def test_the_network_is_told_of_doubt() -> None:
    voice = Voice(0.5)
    reads_with(voice).check("Two boats probably sank.", EVIDENCE)
    assert voice.told is not None
    assert any(voice.told.rows[5][voice.told.begins :])


@pytest.mark.parametrize(
    ("sentence", "evidence", "searches"),
    [
        (RIGHT, [], 0),
        ("No source reports a third boat.", EVIDENCE, 0),
        (RIGHT, EVIDENCE, 1),
        ("Two boats sank off Velsund on Tuesday, police said.", EVIDENCE, 0),
        ("Two boats sank off Velsund.", EVIDENCE, 0),
        ("\u200b", EVIDENCE, 0),
    ],
)
def test_what_does_not_rest_on_words_alone_is_for_the_rules(
    sentence: str, evidence: list[str], searches: int
) -> None:
    voice = Voice(0.99)
    reads_with(voice).check(sentence, evidence, searches)
    assert voice.told is None


def test_every_kind_of_the_network_has_its_words() -> None:
    for kind in KINDS:
        (found,) = reads_with(Voice(0.9, kind)).check(RIGHT, EVIDENCE)
        assert found.kind is kind
        assert found.why.startswith("“said”: the evidence")


def test_english_has_a_network() -> None:
    assert reader("en").entailer is not None
