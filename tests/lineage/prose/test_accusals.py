"""Deeds of which the evidence only accuses somebody."""

from tests.lineage.prose.conftest import Check, kinds

HELD = "Police held a man on suspicion of starting the fire, Lusa reported."


def test_who_is_suspected_of_a_deed_is_not_who_did_it(checked: Check) -> None:
    sentence = "Police held the man who started the fire, Lusa reported."
    assert kinds(checked(sentence, HELD)) == ["certainty"]


def test_who_is_suspected_here_too_is_the_same(checked: Check) -> None:
    sentence = "Police held a man who allegedly started the fire, Lusa reported."
    assert checked(sentence, HELD) == ()


def test_who_did_it_in_another_sentence_did_it(checked: Check) -> None:
    confessed = "The man started the fire with a lighter."
    sentence = "Police held the man who started the fire, Lusa reported."
    assert checked(sentence, HELD, confessed) == ()
