"""Offices tell homonyms apart, and ranks do not."""

import pytest

from claims.lineage.matching import OfficeWords, offices_fit


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Defence Minister", "former minister of defense"),
        ("Iranian Defence Minister", "defence minister"),
        ("chief engineer of the dam", "dam's former chief engineer"),
        ("General", "Defence Minister"),
        ("Russian leader", "President"),
        ("Brigadier General, Iranian defense minister", "Defence Minister"),
        ("", "judge"),
        ("министр обороны", "бывший министр обороны"),
    ],
)
def test_offices_that_may_be_one_persons(
    one: str, other: str, office_words: OfficeWords
) -> None:
    assert offices_fit([one], [other], office_words)
    assert offices_fit([other], [one], office_words)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Defence Minister", "Foreign Minister"),
        ("ambassador to Ankara", "goalkeeper"),
        ("head of the port", "head of the department of international cooperation"),
        ("министр обороны", "посол"),
        ("وزیر دفاع", "قاضی"),
    ],
)
def test_offices_of_two(one: str, other: str, office_words: OfficeWords) -> None:
    assert not offices_fit([one], [other], office_words)


def test_one_of_several_offices_is_enough(office_words: OfficeWords) -> None:
    assert offices_fit(["judge", "mayor of Sarn"], ["former mayor"], office_words)
