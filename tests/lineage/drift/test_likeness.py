"""A change weighs only where the words around it are the same."""

import pytest

from claims.lineage.drift import Change, DriftLexicon
from claims.lineage.drift.language import read
from claims.lineage.drift.likeness import in_common, weighs
from claims.vocabulary import ChangeKind, Phrase
from tests.lineage.drift.examples import told, words


@pytest.mark.parametrize(
    ("one", "other", "share"),
    [
        ("the dam will hold", "the dam has held", 1),
        ("the dam broke", "the dam that the army had built broke at dawn", 1),
        ("the dam broke", "the dam was mended", 0.5),
        ("the dam broke", "villages were flooded", 0),
        ("it is not", "the dam broke", 1),
    ],
)
def test_what_two_tellings_share_is_told_of_the_briefer(
    one: str, other: str, share: float, english: DriftLexicon
) -> None:
    first, second = read(told(one), english), read(told(other), english)
    assert in_common(first, second, english) == in_common(second, first, english)
    assert in_common(first, second, english) == share


def test_the_words_that_changed_are_not_counted(english: DriftLexicon) -> None:
    earlier, alike, other = (
        read(told(claim), english)
        for claim in (
            "troops shelled the market",
            "rebels shelled the market",
            "rebels burned the bridge",
        )
    )
    change = Change(
        ChangeKind.AGENT, words("troops"), words("rebels"), Phrase("other men")
    )
    assert weighs(change, earlier, alike, english)
    assert not weighs(change, earlier, other, english)


def test_who_acts_for_the_we_of_a_speaker_is_told_in_any_words(
    english: DriftLexicon,
) -> None:
    earlier, later = (
        read(told(text), english) for text in ("we will deliver", "Russia may send it")
    )
    speaker, country = words("Pavel Orlov", start=90), words("Russia")
    change = Change(ChangeKind.AGENT, speaker, country, Phrase("another acts"))
    assert weighs(change, earlier, later, english)


def test_a_source_may_be_left_out_whatever_is_reworded(english: DriftLexicon) -> None:
    earlier, later = (
        read(told(text), english) for text in ("the dam broke", "it fell")
    )
    change = Change(
        ChangeKind.ATTRIBUTION, words("the mayor"), None, Phrase("left out")
    )
    assert weighs(change, earlier, later, english)
