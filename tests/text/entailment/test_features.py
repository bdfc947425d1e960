"""What the network is told of a sentence and its evidence."""

from claims.text.entailment import ROWS, Features, Marked, Stretch, features
from claims.text.entailment.features import LONGEST, LONGEST_SENTENCE, UNKNOWN

EVIDENCE = [Marked("Ivashov said so."), Marked("Fars agreed.")]
SENTENCE = Marked("Ivashov agreed to 40.")


def pieces(word: str) -> tuple[int, ...]:
    """A piece for each letter."""
    return tuple(1000 + ord(letter) for letter in word)


def row(found: Features, name: str) -> tuple[int, ...]:
    return found.rows[ROWS.index(name)]


def test_the_evidence_comes_first_and_then_the_sentence() -> None:
    found = features(SENTENCE, EVIDENCE, pieces)
    parts = row(found, "parts")
    assert set(parts[: found.begins]) == {0}
    assert set(parts[found.begins :]) == {1}


def test_a_word_is_told_to_stand_on_both_sides() -> None:
    found = features(SENTENCE, EVIDENCE, pieces)
    both = {
        SENTENCE.text[slice(*found.words[place])]
        for place, match in enumerate(row(found, "matches")[found.begins : -1])
        if match == 2
    }
    assert both == {"Ivashov", "agreed", "."}


def test_every_piece_of_a_word_leads_to_its_code_points() -> None:
    found = features(SENTENCE, EVIDENCE, pieces)
    assert found.words[:7] == ((0, 7),) * 7
    assert len(found.words) == len(found.rows[0]) - found.begins - 1


def test_doubts_and_marks_are_told_of_the_words_that_they_cover() -> None:
    marked = Marked("It may rain.", (Stretch(3, 6, 4),), (Stretch(7, 11, 2),))
    found = features(marked, EVIDENCE, pieces)
    told = found.begins
    assert row(found, "doubts")[told:] == (0, 0, 4, 4, 4, 0, 0, 0, 0, 0, 0)
    assert row(found, "marks")[told:] == (0, 0, 0, 0, 0, 2, 2, 2, 2, 0, 0)


def test_a_word_of_which_nothing_can_be_seen_is_unknown() -> None:
    found = features(Marked("a"), [], lambda _word: ())
    assert found.rows[0][found.begins] == UNKNOWN


def test_however_long_the_texts_the_sentence_has_its_place() -> None:
    found = features(Marked("word " * 900), [Marked("word " * 900)], pieces)
    assert found.begins == LONGEST - LONGEST_SENTENCE
    assert {len(each) for each in found.rows} == {LONGEST}


def test_a_sentence_without_evidence_has_rows_all_the_same() -> None:
    found = features(SENTENCE, [], pieces)
    assert found.begins == 1
