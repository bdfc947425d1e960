"""The network's scores become cues with their sources and contents."""

from claims.text.segmentation import take_apart
from claims.text.tagging.decoding import Thresholds, decode
from claims.text.tagging.features import words_of
from claims.text.tagging.tagged import Tagged
from claims.text.tagging.windows import windows
from tests.text.tagging.networks import Said, Saying

#        0   1     2    3   4    5  6    7 8   9     10      11 12
TEXT = "The mayor said the road is open , but the driver denied it ."
MAYOR = Said(cue=(2, 3), source=(0, 2), content=(3, 7))
DRIVER = Said(cue=(11, 12), source=(9, 11), content=(12, 14))


def decoded(*said: Said, longest: int = 252) -> tuple[Tagged, ...]:
    network = Saying(said)
    words = words_of(take_apart(TEXT), network.pieces)
    cut = tuple(windows(words, longest))
    scores = network.scores(words, cut)
    return decode(words, cut, scores, network.links, network.tuning.thresholds)


def test_a_cue_brings_its_source_and_its_content() -> None:
    (one,) = decoded(MAYOR)
    assert (one.cue, one.source, one.contents) == ((2, 3), (0, 2), ((3, 7),))


def test_two_cues_keep_to_their_own() -> None:
    mayor, driver = decoded(MAYOR, DRIVER)
    assert (mayor.source, driver.source) == ((0, 2), (9, 11))


def test_marks_at_the_end_of_a_content_are_left_out() -> None:
    (one,) = decoded(DRIVER)
    assert one.contents == ((12, 13),)


def test_a_cue_of_nobody_has_no_source() -> None:
    (one,) = decoded(Said(cue=(2, 3), source=None, content=(3, 7)))
    assert one.source is None


def test_a_cue_of_several_words_is_one() -> None:
    (one,) = decoded(Said(cue=(2, 4), source=(0, 2), content=(4, 7)))
    assert one.cue == (2, 4)


def test_a_cue_that_attributes_nothing_is_none() -> None:
    assert decoded(Said(cue=(2, 3), source=(0, 2), content=(13, 14))) == ()


def test_where_the_network_finds_nothing_there_is_nothing() -> None:
    assert decoded() == ()


def test_a_cue_in_a_later_window_has_its_place_in_the_text() -> None:
    found = decoded(DRIVER, longest=40)
    assert [one.cue for one in found] == [(11, 12)]


def test_a_higher_threshold_finds_no_more() -> None:
    network = Saying([MAYOR, DRIVER])
    words = words_of(take_apart(TEXT), network.pieces)
    cut = tuple(windows(words))
    strict = Thresholds(cue=1.0, change=100.0, score=0.0)
    scores = network.scores(words, cut)
    assert decode(words, cut, scores, network.links, strict) == ()
