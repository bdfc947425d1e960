"""The keys of a claim are rare words, and what happened with each other word."""

from claims.lineage.suggesting import LinkLexicon, Prepared, keys_of
from tests.lineage.suggesting.written import claim_of


def keys(english: LinkLexicon, words: str, text: str = "") -> tuple[str, ...]:
    given = {"words": words, "text": text or f"{words}."}
    return keys_of(Prepared(claim_of(1, given), english))


def test_what_happened_is_a_key_with_each_other_word(english: LinkLexicon) -> None:
    found = keys(english, "Russia will deliver S-300 systems")
    assert {"deliver+s-300", "deliver+rus", "deliver+system"} <= set(found)


def test_an_ordinary_word_alone_is_no_key(english: LinkLexicon) -> None:
    found = keys(english, "Russia will deliver S-300 systems")
    assert "deliver" not in found
    assert "s-300" in found


def test_other_words_for_one_thing_have_the_same_keys(english: LinkLexicon) -> None:
    one = keys(english, "Gull Lines bought the ferry Gudrun")
    assert one == keys(english, "Gull Lines acquired the ferry Gudrun")


def test_what_leans_has_the_names_before_it(english: LinkLexicon) -> None:
    text = "They need the radars of Orm. We will deliver them."
    assert "deliver+orm" in keys(english, "We will deliver them", text)


def test_a_number_is_a_key_with_what_happened(english: LinkLexicon) -> None:
    assert "kill+12" in keys(english, "twelve miners died in the Karsk mine")


def test_what_states_nothing_has_no_key(english: LinkLexicon) -> None:
    assert keys(english, "whether Gull Lines bought the ferry Gudrun") == ()
