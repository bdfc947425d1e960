"""What the network found becomes attributions pinned to the text."""

from dataclasses import replace

import pytest

from claims.text.attribution import AttributionLexicon
from claims.text.lexicon import Lexicon
from claims.text.segmentation import take_apart
from claims.text.tagging import find_tagged
from claims.vocabulary import AttributionRole, Stance
from tests.text.tagging.networks import TUNING, Said, Saying


@pytest.fixture(scope="module")
def words(english: Lexicon) -> AttributionLexicon:
    return english.attribution


def test_an_attribution_is_pinned_to_its_words(words: AttributionLexicon) -> None:
    text = "The mayor said the road is open."
    said = Said(cue=(2, 3), source=(0, 2), content=(3, 7))
    (one,) = find_tagged(take_apart(text), Saying([said]), words)
    mention, cue = one.steps[0].mention, one.steps[0].cue
    assert mention is not None
    assert cue is not None
    found = (mention.of(text), cue.span.of(text), one.contents[0].of(text))
    assert found == ("The mayor", "said", "the road is open")


@pytest.mark.parametrize(
    ("verb", "stance"),
    [
        ("said", Stance.NEUTRAL),
        ("denied", Stance.DENYING),
        ("claimed", Stance.DISTANCING),
        ("confirmed", Stance.ENDORSING),
    ],
)
def test_a_cue_takes_its_stance_from_the_word_lists(
    verb: str, stance: Stance, words: AttributionLexicon
) -> None:
    said = Said(cue=(2, 3), source=(0, 2), content=(4, 8))
    text = f"The mayor {verb} that the road is open."
    (one,) = find_tagged(take_apart(text), Saying([said]), words)
    assert one.steps[0].cue is not None
    assert one.steps[0].cue.stance is stance


def test_who_speaks_in_a_headline_speaks_in_a_headline(
    words: AttributionLexicon,
) -> None:
    said = Said(cue=(4, 5), source=(3, 4), content=(0, 3))
    text = "Road Is Open Mayor Says\n\nThe mayor spoke on Monday. He was glad."
    (one,) = find_tagged(take_apart(text), Saying([said]), words)
    assert one.steps[0].role is AttributionRole.HEADLINE


def test_nobody_named_is_no_mention(words: AttributionLexicon) -> None:
    said = Said(cue=(1, 3), source=None, content=(4, 8))
    text = "It was said that the road is open."
    (one,) = find_tagged(take_apart(text), Saying([said]), words)
    assert one.steps[0].mention is None


def test_what_is_not_sure_enough_is_left_out(words: AttributionLexicon) -> None:
    said = Said(cue=(2, 3), source=(0, 2), content=(3, 7))
    strict = replace(TUNING, thresholds=replace(TUNING.thresholds, score=0.9999))
    passage = take_apart("The mayor said the road is open.")
    assert find_tagged(passage, Saying([said], strict), words) == ()
