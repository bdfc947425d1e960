"""What is made of a network's scores."""

import numpy as np
import pytest

from claims.text.entailment import KINDS, Features, Scores, judgement, together
from claims.vocabulary import ProseKind

# "Iran paid 40": three words, the last one of two pieces.
PAIR = Features((), 0, ((0, 4), (5, 9), (10, 12), (10, 12)))


def scores(follows: float, loud: dict[int, float], kind: ProseKind) -> Scores:
    """Scores of a sentence in which some pieces say loudly that they are amiss."""
    whole = np.zeros((1, 1 + len(KINDS)), dtype=np.float32)
    whole[0, 0] = follows
    words = np.full((len(PAIR.words) + 1, len(KINDS)), -9, dtype=np.float32)
    for place, said in loud.items():
        words[place, KINDS.index(kind)] = said
    return Scores(whole, words)


def test_one_loud_word_is_enough() -> None:
    told = judgement(scores(0, {2: 9}, ProseKind.FIGURE), PAIR)
    assert told.amiss > 0.99
    assert told.kind is ProseKind.FIGURE


def test_where_no_word_is_loud_the_sentence_follows() -> None:
    assert judgement(scores(3, {}, ProseKind.FIGURE), PAIR).amiss < 0.01


def test_the_loudest_word_is_where_it_is() -> None:
    told = judgement(scores(0, {1: 9}, ProseKind.CONTRADICTION), PAIR)
    assert (told.start, told.end) == (5, 9)


def test_neighbours_that_are_as_loud_are_part_of_it() -> None:
    told = judgement(scores(0, {0: 8.5, 1: 9}, ProseKind.AGENT), PAIR)
    assert (told.start, told.end) == (0, 9)


def test_the_mark_that_ends_the_sentence_is_no_word_of_it() -> None:
    told = judgement(scores(0, {4: 20, 2: 1}, ProseKind.UNSUPPORTED), PAIR)
    assert (told.start, told.end) == (10, 12)


@pytest.mark.parametrize("kind", KINDS)
def test_every_kind_can_be_told(kind: ProseKind) -> None:
    assert judgement(scores(0, {0: 9}, kind), PAIR).kind is kind


def test_chances_of_one_thing_meet_in_the_middle_of_their_odds() -> None:
    assert together([0.9, 0.1]) == pytest.approx(0.5)
    assert together([0.8, 0.8]) == pytest.approx(0.8)


def test_a_certainty_does_not_outweigh_all_others() -> None:
    assert 0 < together([1.0, 0.0, 0.001]) < 0.5


def test_endless_loudness_stays_a_number() -> None:
    told = judgement(scores(0, {0: 1e4}, ProseKind.AGENT), PAIR)
    assert told.amiss == pytest.approx(1)
