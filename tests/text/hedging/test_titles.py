"""Words in the quoted title of a work."""

import pytest

from claims.text.hedging.titles import in_title
from claims.text.segmentation import take_apart


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ('The film "It Might Get Loud" opened.', True),
        ('She said "it might get loud" then.', False),
        ('She said "Might" then.', False),
        ("The vote Might Fail.", False),
    ],
)
def test_a_title_bears_capitals_in_quotation_marks(
    text: str, *, expected: bool
) -> None:
    passage = take_apart(text)
    index = [token.lower for token in passage.tokens].index("might")
    assert in_title(passage, index) is expected
