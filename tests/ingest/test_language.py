"""The language of a text is told from its words."""

import pytest

from claims.ingest.language import detect_language


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("The harbour master said that the port would stay closed.", "en"),
        ("Iran denied it.", "en"),
        ("Министр обороны заявил, что поставки начнутся.", "ru"),
        ("وزیر دفاع گفت که بندر بسته خواهد ماند.", "fa"),
        ("Le ministre a déclaré que le port resterait fermé.", "fr"),
        ("Der Hafen bleibt nach Angaben des Ministers geschlossen.", "de"),
        ("РИА Новости reported that the port of Anzali would stay closed.", "en"),
    ],
)
def test_a_language_is_told(text: str, language: str) -> None:
    assert detect_language(text) == language


@pytest.mark.parametrize("text", ["12 34", "...", "A 1"])
def test_a_text_without_words_has_no_language(text: str) -> None:
    assert detect_language(text) == "und"
