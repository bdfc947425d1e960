"""Words are read with their places, and compared by what their forms share."""

import pytest

from claims.lineage.drift.language import plain, stem, tokens, without_articles


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("We'll ship S-300s.", ["we", "'ll", "ship", "s-300s", "."]),
        ("It won’t.", ["it", "wo", "n't", "."]),
        ("Iran's U.S. ties", ["iran", "u.s", "ties"]),
        ("$1,200.5m or 20%", ["$", "1,200.5m", "or", "20", "%"]),
        ("войска’ ушли", ["войска", "ушли"]),
    ],
)
def test_a_text_is_read_word_by_word(text: str, words: list[str]) -> None:
    assert [token.lower for token in tokens(text)] == words


def test_a_word_keeps_its_place() -> None:
    text = "The $800 million deal, Ana’s"
    assert all(text[one.start : one.end] == one.text for one in tokens(text))


def test_articles_can_be_left_out() -> None:
    read = without_articles(tokens("The firm sold a mine"))
    assert [token.text for token in read] == ["firm", "sold", "mine"]


@pytest.mark.parametrize(
    "forms",
    [
        ("settle", "settled", "settling", "settles"),
        ("ship", "shipped", "shipping"),
        ("deny", "denied", "denies"),
        ("agree", "agreed", "agrees"),
        ("close", "closed", "closing"),
    ],
)
def test_the_forms_of_a_word_share_a_stem(forms: tuple[str, ...]) -> None:
    assert len({stem(form) for form in forms}) == 1


def test_marks_on_letters_are_left_out() -> None:
    assert plain("Petrović") == "petrovic"
