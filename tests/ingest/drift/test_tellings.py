"""What was read in a text becomes a telling, with the words of each part."""

from claims.ingest.drift import told_alike
from claims.lineage.drift import Telling
from claims.text.lexicon import Lexicon
from claims.vocabulary import (
    AttributionRole,
    Evidentiality,
    HedgeLevel,
    Modality,
    Polarity,
)

QUOTED = (
    'RIA quoted Pavel Orlov, a former defence official, as saying "Probably we will '
    'deliver them."'
)


def telling(text: str, english: Lexicon) -> Telling:
    """The main telling of a text."""
    return told_alike(text, text, english)[0]


def test_a_chain_runs_from_the_originator_outward(english: Lexicon) -> None:
    chain = telling(QUOTED, english).chain
    assert [one.name for one in chain] == ["Pavel Orlov", "RIA"]
    assert chain[0].former
    assert [one.role for one in chain] == [
        AttributionRole.FIRST_HAND,
        AttributionRole.RELAY,
    ]


def test_each_part_stands_where_its_words_are(english: Lexicon) -> None:
    found = telling(QUOTED, english)
    cues = [one.cue for one in found.chain if one.cue]
    parts = [found.claim, *found.hedges, *cues, *(one.words for one in found.chain)]
    assert len(parts) == 6
    assert [QUOTED[part.start : part.end] for part in parts] == [
        part.text for part in parts
    ]


def test_an_attributed_claim_goes_before_the_texts_own(english: Lexicon) -> None:
    text = "The dam was built in 1950. The dam may fail, the mayor said."
    assert telling(text, english).claim.text == "The dam may fail"


def test_the_claim_that_matches_the_other_is_chosen(english: Lexicon) -> None:
    text = "The mayor said taxes rose. The clerk said the dam may fail."
    found, _ = told_alike(text, "The dam will fail, the clerk said.", english)
    assert found.claim.text == "the dam may fail"


def test_a_text_without_a_claim_is_itself_the_telling(english: Lexicon) -> None:
    found = telling("Will the dam perhaps not hold if it rains?", english)
    assert found.claim.text == "Will the dam perhaps not hold if it rains?"
    assert (found.level, found.polarity) == (HedgeLevel.POSSIBLE, Polarity.NEGATED)
    assert found.condition is not None
    assert found.chain == ()


def test_a_single_mark_is_a_telling_too(english: Lexicon) -> None:
    assert telling("?", english).claim.text == "?"


def test_an_infinitive_has_its_verb_with_it(english: Lexicon) -> None:
    found = telling("The president vowed to close the camp.", english)
    assert found.claim.text == "vowed to close the camp"


def test_a_condition_and_a_modality_come_along(english: Lexicon) -> None:
    found = telling("The mayor said the fair will go on if it is dry.", english)
    assert found.modality is Modality.CONDITION
    assert found.condition is not None
    assert found.condition.text == "if it is dry"


def test_how_the_speaker_knows_comes_along(english: Lexicon) -> None:
    found = telling("The mayor allegedly hid the accounts.", english)
    assert found.evidentiality is Evidentiality.REPORTED


def test_who_is_not_named_is_no_step(english: Lexicon) -> None:
    text = "It was announced that the dam had failed."
    assert all(one.words.text for one in telling(text, english).chain)
