"""Whether the later telling kept those who are said to say it."""

from dataclasses import replace

import pytest

from claims.lineage.drift import DriftLexicon, Teller, Telling
from claims.lineage.drift.changes import attribution_change
from claims.lineage.drift.language import read
from claims.vocabulary import HedgeLevel, SourceKind
from tests.lineage.drift.examples import body, person, somebody, told, words

ORLOV = person("Pavel Orlov")
RIA = body("RIA", SourceKind.AGENCY)


def change(earlier: Telling, later: Telling, english: DriftLexicon) -> str:
    """What the change is, in a sentence; empty for none."""
    found = attribution_change(read(earlier, english), read(later, english), english)
    return found.sentence if found else ""


@pytest.mark.parametrize(
    ("before", "after", "dropped"),
    [
        ((ORLOV, RIA), (ORLOV,), "“RIA”"),
        ((ORLOV, RIA), (RIA,), "“Pavel Orlov”"),
        ((ORLOV, RIA), (), "“Pavel Orlov” and “RIA”"),
        ((somebody("two officials"),), (), "“two officials”"),
    ],
)
def test_who_is_left_out_is_named(
    before: tuple[Teller, ...],
    after: tuple[Teller, ...],
    dropped: str,
    english: DriftLexicon,
) -> None:
    sentence = change(told("it sank", *before), told("it sank", *after), english)
    assert sentence == f"{dropped} no longer named as a source"


def test_a_relay_that_is_added_is_no_change(english: DriftLexicon) -> None:
    assert not change(told("it sank", ORLOV), told("it sank", ORLOV, RIA), english)


def test_who_is_replaced_is_not_left_out(english: DriftLexicon) -> None:
    earlier, later = told("it sank", ORLOV), told("it sank", body("the council"))
    assert not change(earlier, later, english)


def test_who_acts_in_the_later_telling_is_kept(english: DriftLexicon) -> None:
    court = body("the court")
    earlier, later = told("him guilty", court), told("he was jailed by the court")
    assert not change(earlier, later, english)


def test_who_does_what_is_told_is_kept(english: DriftLexicon) -> None:
    council = replace(body("the council"), cue=words("proposed", start=90))
    earlier, later = told("a ban", council), told("the council approved a ban")
    assert not change(earlier, later, english)


def test_who_is_told_as_the_one_who_acted_is_kept(english: DriftLexicon) -> None:
    police = replace(body("Leeds Police"), cue=words("said", start=90))
    earlier = told("a man was arrested", police)
    assert not change(earlier, told("police in Leeds arrested a man"), english)
    assert change(earlier, told("a man was arrested by troops"), english)


def test_a_word_of_saying_in_the_later_claim_keeps_a_source(
    english: DriftLexicon,
) -> None:
    earlier = told("it had lost 9 ships", body("the navy of Norland"))
    assert not change(earlier, told("Norland reported losing 9 ships"), english)
    assert change(earlier, told("9 ships were reported lost"), english)


def test_a_source_told_anywhere_in_the_later_claim_is_kept(
    english: DriftLexicon,
) -> None:
    earlier = told("the old town to a list", body("Unesco"))
    later = told("the old town of Plav stands on the list of Unesco")
    assert not change(earlier, later, english)


def test_who_only_says_it_is_left_out_though_named(english: DriftLexicon) -> None:
    russia = replace(body("Russia"), cue=words("said", start=90))
    earlier, later = told("it will pay", russia), told("Russia will pay")
    assert change(earlier, later, english)


def test_who_says_it_in_the_texts_own_voice_is_kept(english: DriftLexicon) -> None:
    earlier = told("this is a disaster", somebody("the fire chief"))
    assert not change(earlier, told("the fire chief called it a disaster"), english)


def test_who_speaks_for_the_originator_is_kept(english: DriftLexicon) -> None:
    earlier = told("it sank", body("the ministry"))
    assert not change(earlier, told("it sank", somebody("a ministry aide")), english)


def test_who_declines_to_say_it_cannot_be_left_out(english: DriftLexicon) -> None:
    earlier = told("it sank", ORLOV, level=HedgeLevel.UNDETERMINED)
    assert not change(earlier, told("it sank"), english)
