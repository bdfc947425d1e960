"""Which sentences of much evidence a sentence is held against."""

from claims.text.entailment import MOST_WORDS, Marked, most_alike

FILLER = [Marked(f"Nothing of note happened on day {day}.") for day in range(100)]
TELLING = Marked("Ivashov expects the missiles in Tehran.")


def test_little_evidence_is_kept_whole() -> None:
    few = [*FILLER[:3], TELLING]
    assert most_alike("Anything at all.", few) == tuple(few)


def test_of_much_evidence_what_shares_seldom_words_is_kept() -> None:
    kept = most_alike("Ivashov spoke of missiles.", [*FILLER, TELLING])
    assert TELLING in kept
    assert len(kept) < len(FILLER)


def test_what_is_kept_stays_in_its_order() -> None:
    evidence = [*FILLER[:50], TELLING, *FILLER[50:]]
    kept = most_alike("Ivashov spoke of missiles.", evidence)
    assert list(kept) == [one for one in evidence if one in kept]


def test_one_endless_sentence_is_kept_rather_than_none() -> None:
    endless = Marked("missiles " * (MOST_WORDS + 1))
    assert most_alike("Missiles.", [endless, *FILLER]) == (endless,)
