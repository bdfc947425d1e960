"""A number that becomes another is a change; one that is left out is none."""

import pytest

from claims.lineage.drift import DriftLexicon
from claims.lineage.drift.changes import quantity_change
from claims.lineage.drift.language import read
from tests.lineage.drift.examples import told


def change(earlier: str, later: str, english: DriftLexicon) -> str:
    """What the change is, in a sentence; empty for none."""
    before, after = (read(told(claim), english) for claim in (earlier, later))
    found = quantity_change(before, after, english)
    return found.sentence if found else ""


@pytest.mark.parametrize(
    ("earlier", "later", "sentence"),
    [
        ("15 died", "50 died", "“15” became “50”"),
        ("fewer than dozens fled", "more than dozens fled", ""),
        ("at least 40 fled", "40 fled", "“at least 40” became “40”"),
        ("a deal of $8 million", "a deal of $8 billion", ""),
        ("it opens on 3 March", "it opens on 3 April", ""),
        ("it was signed in 2007", "it was signed in 2008", "“2007” became “2008”"),
        ("dozens fled", "thousands fled", "“dozens” became “thousands”"),
        ("it rose 3 percent", "it rose 13 percent", ""),
    ],
)
def test_a_number_becomes_another(
    earlier: str, later: str, sentence: str, english: DriftLexicon
) -> None:
    found = change(earlier, later, english)
    assert found
    assert sentence in found


@pytest.mark.parametrize(
    ("earlier", "later"),
    [
        ("about 40 fled", "some 40 fled"),
        ("forty-two fled", "42 fled"),
        ("$800 million was paid", "800 million dollars were paid"),
        ("1,200 fled", "1.2 thousand fled"),
        ("half of the crop is lost", "50 percent of the crop is lost"),
        ("dozens fled", "60 fled"),
        ("at least 40 people fled", "40 people or more fled"),
        ("it fell to 50 metres", "it fell to 50m"),
        ("Rs50 million was paid", "Rs50m was paid"),
        ("they made 48 jets", "they handed over 48 jets"),
        ("it made $2 billion, not 3", "it made more than the $2 billion"),
        ("40 people fled the town", "people fled the town"),
        ("the S-300 was sent", "the S-400 was sent"),
        ("the shop opens on 5 May", "the shop opens on May 5"),
        ("it was Article 5 of the pact", "it was 1 of the parts of the pact"),
        ("it lost by 58 to 42 percent", "it lost, 58 percent to 42"),
        ("it split up after 30 years", "it broke up after three decades"),
        ("some 900 jobs are at risk", "the closure threatens 900 posts"),
        ("250,000 homes went dark", "a quarter of a million homes went dark"),
    ],
)
def test_a_number_stays_the_same(
    earlier: str, later: str, english: DriftLexicon
) -> None:
    assert not change(earlier, later, english)
