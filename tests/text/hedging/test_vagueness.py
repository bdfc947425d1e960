"""What a network hears as vague makes a sentence uncertain, and sets no level."""

import pytest

from claims.text.hedging import Hearing, SentenceHedge, weigh_sentence
from claims.text.lexicon import Lexicon
from claims.text.segmentation import take_apart
from claims.text.spans import Span
from claims.vocabulary import HedgeCueKind, HedgeLevel

TEXT = "Several towns hold markets."
HEDGED = "Several towns may hold markets."
LOUD, QUIET = 3.0, -6.0
KEEN, STRICT = Hearing(vague=0.0), Hearing(vague=0.0, quiet=-1.5)


def weighed(lexicon: Lexicon, *doubts: float) -> SentenceHedge:
    whole = Span(0, len(TEXT))
    return weigh_sentence(take_apart(TEXT), whole, lexicon.hedging, doubts, KEEN)


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


@pytest.mark.parametrize("hearing", [KEEN, STRICT])
def test_a_quiet_network_overrules_cues_where_it_may(
    english: Lexicon, hearing: Hearing
) -> None:
    passage, whole = take_apart(HEDGED), Span(0, len(HEDGED))
    found = weigh_sentence(passage, whole, english.hedging, (QUIET,) * 6, hearing)
    told = hearing is KEEN
    assert (found.uncertain, found.level) == (told, HedgeLevel.POSSIBLE)


def test_nothing_is_vague_where_nobody_listens(english: Lexicon) -> None:
    passage, whole = take_apart(TEXT), Span(0, len(TEXT))
    found = weigh_sentence(passage, whole, english.hedging, (LOUD,) * 5)
    assert not found.uncertain
