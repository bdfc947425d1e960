"""What a network hears as vague makes a sentence uncertain, and sets no level."""

import pytest

from claims.text.hedging import SentenceHedge, weigh_sentence
from claims.text.lexicon import Lexicon
from claims.text.segmentation import take_apart
from claims.text.spans import Span
from claims.vocabulary import HedgeCueKind, HedgeLevel

TEXT = "Several towns hold markets."
LOUD, QUIET = 3.0, -6.0


def weighed(lexicon: Lexicon, *doubts: float) -> SentenceHedge:
    whole = Span(0, len(TEXT))
    return weigh_sentence(take_apart(TEXT), whole, lexicon.hedging, doubts)


def test_one_loud_word_makes_a_sentence_uncertain(english: Lexicon) -> None:
    found = weighed(english, LOUD, QUIET, QUIET, QUIET, QUIET)
    assert (found.uncertain, found.level) == (True, HedgeLevel.ASSERTED)


def test_the_loudest_word_is_the_reason(english: Lexicon) -> None:
    found = weighed(english, LOUD, QUIET, QUIET, QUIET, QUIET)
    told = [(cue.span.of(TEXT), cue.kind) for cue in found.cues]
    assert told == [("Several", HedgeCueKind.WEASEL)]


def test_a_mark_is_no_reason(english: Lexicon) -> None:
    assert weighed(english, QUIET, QUIET, QUIET, QUIET, LOUD).cues == ()


@pytest.mark.parametrize("doubts", [(), (QUIET,) * 5])
def test_quiet_words_leave_a_sentence_certain(
    english: Lexicon, doubts: tuple[float, ...]
) -> None:
    found = weighed(english, *doubts)
    assert (found.uncertain, found.cues) == (False, ())
