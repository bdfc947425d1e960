"""Discussed goes less far than agreed, and agreed less far than done."""

from dataclasses import replace

import pytest

from claims.lineage.drift import DriftLexicon, Telling
from claims.lineage.drift.changes import scope_change
from claims.lineage.drift.language import read
from tests.lineage.drift.examples import body, told, words


def change(earlier: Telling, later: Telling, english: DriftLexicon) -> str:
    """What the change is, in a sentence; empty for none."""
    found = scope_change(read(earlier, english), read(later, english), english)
    return found.sentence if found else ""


@pytest.mark.parametrize(
    ("less", "more"),
    [
        ("the issue was under discussion", "they agreed to settle the issue"),
        ("they agreed in principle to merge", "they agreed to merge"),
        ("they agreed to merge", "they signed a deal to merge"),
        ("they agreed to settle it", "they settled it"),
        ("they discussed withdrawing", "they withdrew"),
        ("they discussed withdrawing", "they will withdraw"),
        ("the council is considering a ban", "the council approved a ban"),
        ("some schools closed", "all schools closed"),
        ("the drug is linked to strokes", "the drug causes strokes"),
    ],
)
def test_a_rung_goes_further_than_another(
    less: str, more: str, english: DriftLexicon
) -> None:
    assert "goes further than" in change(told(less), told(more), english)
    assert "goes less far than" in change(told(more), told(less), english)


@pytest.mark.parametrize(
    ("earlier", "later"),
    [
        ("they agreed on a truce", "they reached an agreement on a truce"),
        ("they agreed to withdraw", "they will withdraw"),
        ("they discussed a truce", "the truce was broken"),
        ("ten died and two were hurt", "two were hurt and ten died"),
        ("some 40 schools closed", "all of them closed, the 40 schools"),
        ("the firm, which signed it, closed", "the firm closed"),
        ("they discussed", "they met"),
        ("they voted to lift it", "they lifted it"),
    ],
)
def test_other_words_go_as_far(earlier: str, later: str, english: DriftLexicon) -> None:
    assert not change(told(earlier), told(later), english)


def test_a_word_that_attributes_may_be_a_rung(english: DriftLexicon) -> None:
    council = replace(body("the council"), cue=words("proposed", start=90))
    earlier, later = told("a ban", council), told("the council approved a ban")
    assert change(earlier, later, english) == "“approved” goes further than “proposed”"
