"""Tokens hold every visible character once, at its place."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from claims.text.segmentation.tokens import tokenize

TEXTS = st.text(
    st.one_of(
        st.characters(exclude_categories=["Cs", "Cc", "Cf", "Co", "Cn"]),
        st.sampled_from(" \n\r\t\u00a0\u0301\u200d\"'.,“”«»-aZ0’"),
    )
)


@pytest.mark.parametrize(
    ("text", "tokens"),
    [
        ("Iran's S-300 systems", ["Iran", "'s", "S-300", "systems"]),
        ("We don’t know", ["We", "do", "n’t", "know"]),
        ("an $800 million deal", ["an", "$", "800", "million", "deal"]),
        ("1,000 at 10:30, 3.5%", ["1,000", "at", "10:30", ",", "3.5", "%"]),
        ("the U.S. and the a.m.", ["the", "U.S.", "and", "the", "a.m."]),
        ("Gen. J. Ivashov", ["Gen.", "J.", "Ivashov"]),
        ("He said no. No. 5", ["He", "said", "no", ".", "No.", "5"]),
        ("end.Next", ["end", ".", "Next"]),
        ("see https://a.example/b?c.", ["see", "https://a.example/b?c", "."]),
        ("e\u0301te\u0301 e\u0301", ["e\u0301te\u0301", "e\u0301"]),
        ("می‌گوید که", ["می‌گوید", "که"]),
        ("Да\u00a0и", ["Да", "и"]),
        ("ok 👍🏽!", ["ok", "👍", "🏽", "!"]),
        ("wait... what--no", ["wait", "...", "what", "--", "no"]),
        ("@velic and #gen", ["@velic", "and", "#gen"]),
        ("\u200fsaid\u200f that", ["said", "that"]),
        ("O’Brien’s", ["O’Brien", "’s"]),
        ("", []),
    ],
)
def test_a_text_has_these_tokens(text: str, tokens: list[str]) -> None:
    assert [token.text for token in tokenize(text)] == tokens


def test_the_lower_form_has_straight_quotes_and_no_soft_hyphen() -> None:
    assert [token.lower for token in tokenize("“Co\u00adoperation’s”")] == [
        '"',
        "cooperation",
        "'s",
        '"',
    ]


@given(TEXTS)
def test_tokens_rebuild_the_text_without_its_white_space(text: str) -> None:
    rebuilt = "".join(token.text for token in tokenize(text))

    assert rebuilt == "".join(text.split())


@given(TEXTS)
def test_every_token_stands_where_it_says(text: str) -> None:
    assert all(token.span.of(text) == token.text for token in tokenize(text))


def test_a_clitic_that_stands_alone_is_one_token() -> None:
    assert [token.text for token in tokenize("do n't go")] == ["do", "n't", "go"]
