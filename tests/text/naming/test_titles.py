"""What is taken for somebody's office, and what is none."""

import pytest

from claims.text.lexicon import Lexicon
from claims.text.naming.titles import is_office, office_before, office_phrase
from claims.text.segmentation import take_apart

BEFORE_A_NAME = [
    ("Defence Minister", "Defence Minister"),
    ("the Secretary of State", "Secretary of State"),
    ("According to the court's registrar", "court's registrar"),
    ("a trip by Senate leader", "Senate leader"),
    ("The paper told lawmaker", "lawmaker"),
    ("the bank's rivals grilled chairman", "chairman"),
    ("At 8 p.m. company spokesman", "company spokesman"),
    ("a retired police general", "retired police general"),
    ("The Sarn Valley Courier quoted", ""),
    ("An article published by", ""),
    ("A group that calls itself the", ""),
    ("millions of voters supporting", ""),
    ("a speech in", ""),
    ("including", ""),
    ("said Mrs.", ""),
    ("many", ""),
    ("The", ""),
]
PHRASES = [
    ("a spokeswoman for TransKarsan", "spokeswoman for TransKarsan"),
    ("the former head of the port", "former head of the port"),
    ("a historian who attended the session", "historian"),
    ("chief executive of Nordhav Lines", "chief executive of Nordhav Lines"),
    ("a lawyer for the", "lawyer"),
    ("an actress and activist", "actress and activist"),
    ("another critic", "critic"),
    ("54", ""),
    ("who served in Brask", ""),
    ("the nets were examined by a sworn expert", ""),
    ("of Springfield", ""),
    ("the candidate is a doctor", ""),
    ("under fire over his taxes", ""),
]
OFFICES = ["registrar", "geologist", "baker", "co-editor", "executive"]
NO_OFFICES = ["paper", "quarter", "under", "german", "finance", "agency"]


@pytest.mark.parametrize(("words", "office"), BEFORE_A_NAME)
def test_an_office_ends_right_before_a_name(
    words: str, office: str, english: Lexicon
) -> None:
    assert office_before(take_apart(words).tokens, english.naming) == office


@pytest.mark.parametrize(("words", "office"), PHRASES)
def test_an_office_is_a_noun_phrase(words: str, office: str, english: Lexicon) -> None:
    assert office_phrase(take_apart(words).tokens, english.naming) == office


@pytest.mark.parametrize("word", OFFICES)
def test_a_noun_says_what_somebody_does(word: str, english: Lexicon) -> None:
    assert is_office(word, english.naming)


@pytest.mark.parametrize("word", NO_OFFICES)
def test_other_words_do_not(word: str, english: Lexicon) -> None:
    assert not is_office(word, english.naming)
