"""Words of other scripts come out in Latin letters."""

import pytest

from claims.lineage.matching.names.scripts import latin


@pytest.mark.parametrize(
    ("written", "in_latin"),
    [
        ("Олег Марчук", "Oleg Marchuk"),
        ("Щукин", "Shchukin"),
        ("فارس", "fars"),
        ("دهقان", "dhqan"),
        ("São Tomé", "Sao Tome"),
        ("plain", "plain"),
    ],
)
def test_letters_become_sounds(written: str, in_latin: str) -> None:
    assert latin(written) == in_latin
