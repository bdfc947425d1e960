"""Words of doubt are read before a sentence is checked."""

from claims.ingest.prose import reader

ENGLISH = reader("en")


def doubts(text: str) -> list[tuple[str, int | None]]:
    """The words of doubt of a text, with their strength."""
    return [
        (one.text[each.start : each.end], each.strength)
        for one in ENGLISH.sayings(text)
        for each in one.doubts
    ]


def test_a_doubt_has_the_middle_of_its_band() -> None:
    assert doubts("It held. The dam will probably burst.") == [("probably", 675)]


def test_hearsay_has_no_strength() -> None:
    assert doubts("The dam reportedly burst.") == [("reportedly", None)]


def test_what_is_unlikely_is_likely_not_to_be() -> None:
    assert doubts("It is unlikely that the dam will burst.") == [("unlikely", 675)]


def test_a_word_of_probability_goes_before_a_belief() -> None:
    assert doubts("He thinks it almost certain.") == [("almost certain", 970)]


def test_a_reader_is_made_once() -> None:
    assert reader("en") is ENGLISH
