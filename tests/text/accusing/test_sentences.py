"""Whole sentences: who is accused, who denies it, and what only sounds like it."""

import tomllib
from pathlib import Path

import pytest

from tests.text.accusing.test_rows import LEXICONS, rules

SENTENCES = tomllib.loads(
    (Path(__file__).parent / "sentences.toml").read_text(encoding="utf-8")
)
ACCUSING = [(one, words) for one in SENTENCES for words in SENTENCES[one]["accuses"]]
HARMLESS = [(one, words) for one in SENTENCES for words in SENTENCES[one]["harmless"]]


@pytest.mark.parametrize(("language", "words"), ACCUSING)
def test_who_is_accused_is_found(language: str, words: str) -> None:
    assert rules(words, LEXICONS[language])


@pytest.mark.parametrize(("language", "words"), HARMLESS)
def test_what_accuses_nobody_is_left_alone(language: str, words: str) -> None:
    assert rules(words, LEXICONS[language]) == []


def test_each_language_has_as_many_sentences_as_it_takes() -> None:
    assert len(ACCUSING) >= 50
    assert len(HARMLESS) >= 50
