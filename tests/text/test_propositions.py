"""What a claim says when it stands alone."""

import pytest

from claims.text.lexicon import Lexicon
from claims.text.pipeline import read


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Ruel said the gate was open.", "The gate was open"),
        ('Dora Ruel said: "I saw the gate."', "I [Dora Ruel] saw the gate"),
        ('"I saw it all," a driver said.', "I saw it all"),
        ('Ruel said the gate was "wide" open.', "The gate was wide open"),
        ("Ruel said the\u00a0gate \t was open.", "The gate was open"),
        ('"We saw the gate," Dora Ruel said.', "We saw the gate"),
    ],
)
def test_a_proposition_is_a_sentence_without_marks(
    text: str, expected: str, english: Lexicon
) -> None:
    (claim,) = read(text, english).claims
    assert claim.proposition == expected
