"""Whether somebody else speaks, or somebody else acts."""

import pytest

from claims.lineage.drift import DriftLexicon, Teller, Telling
from claims.lineage.drift.changes import agent_change
from claims.lineage.drift.language import read
from claims.vocabulary import SourceKind
from tests.lineage.drift.examples import body, person, somebody, told

FORMER = person("Pavel Orlov", former=True, title="former defence official")


def change(earlier: Telling, later: Telling, english: DriftLexicon) -> str:
    """What the change is, in a sentence; empty for none."""
    found = agent_change(read(earlier, english), read(later, english), english)
    return found.sentence if found else ""


@pytest.mark.parametrize(
    ("first", "second"),
    [
        (FORMER, body("Russia")),
        (FORMER, person("Pavel Orlov", title="defence official")),
        (somebody("a former minister", former=True), somebody("the minister")),
        (somebody("an official"), somebody("officials")),
        (person("Ana Roth"), person("Iven Sorrel")),
        (somebody("a blogger"), body("the government")),
        (somebody("a former member of the board", former=True), body("the board")),
        (somebody("an aide to the Iranian president"), somebody("Iran's army chief")),
    ],
)
def test_another_speaker_is_a_change(
    first: Teller, second: Teller, english: DriftLexicon
) -> None:
    assert change(told("it sank", first), told("it sank", second), english)


@pytest.mark.parametrize(
    ("first", "second"),
    [
        (FORMER, person("Pavel Orlov")),
        (person("Ana Roth"), somebody("the mayor")),
        (body("the ministry"), somebody("a ministry spokesman")),
        (somebody("two officials"), somebody("officials")),
        (
            somebody("the former mayor", former=True),
            somebody("the ex-mayor", former=True),
        ),
    ],
)
def test_other_words_for_the_speaker_are_none(
    first: Teller, second: Teller, english: DriftLexicon
) -> None:
    assert not change(told("it sank", first), told("it sank", second), english)


@pytest.mark.parametrize(
    ("first", "second"),
    [
        (somebody("the soldiers"), somebody("rebels")),
        (somebody("Russian soldiers"), body("the Turkish navy")),
        (person("Iven Sorrel"), person("Ana Roth")),
    ],
)
def test_another_sort_or_name_is_another_speaker_in_any_words(
    first: Teller, second: Teller, english: DriftLexicon
) -> None:
    assert change(told("it sank", first), told("it went down", second), english)


def test_another_description_is_one_in_the_same_words_alone(
    english: DriftLexicon,
) -> None:
    earlier, guild = told("it sank", somebody("the clerk")), somebody("the guild")
    assert change(earlier, told("it sank", guild), english)
    assert not change(earlier, told("it went down", guild), english)


def test_a_relay_that_speaks_for_itself_is_no_other_agent(
    english: DriftLexicon,
) -> None:
    ria = body("RIA", SourceKind.AGENCY)
    earlier, later = told("it sank", person("Ana Roth"), ria), told("it sank", ria)
    assert not change(earlier, later, english)


@pytest.mark.parametrize(
    ("earlier", "later"),
    [
        ("the army shelled it", "rebels shelled it"),
        ("Norway will leave", "Sweden will leave"),
        ("the firm closed it", "Norway closed it"),
    ],
)
def test_another_who_acts_is_a_change(
    earlier: str, later: str, english: DriftLexicon
) -> None:
    assert change(told(earlier), told(later), english)


@pytest.mark.parametrize(
    ("earlier", "later"),
    [
        ("police closed the bridge", "the bridge was closed by police"),
        ("Moscow will pay", "Russia will pay"),
        ("the Russian army left", "Russia left"),
        ("the army held the court", "the court was held by the army"),
        ("it sank", "the army sank it"),
        ("the bridge in Norway fell", "the bridge fell in Sweden"),
        ("soldiers seen by protesters fled", "soldiers fled"),
        ("Norway summoned the envoy", "Sweden was rebuked over it"),
    ],
)
def test_other_words_for_who_acts_are_none(
    earlier: str, later: str, english: DriftLexicon
) -> None:
    assert not change(told(earlier), told(later), english)


def test_the_we_of_a_former_official_is_not_his_country(english: DriftLexicon) -> None:
    earlier, later = told("we will pay", FORMER), told("Russia will pay")
    assert change(earlier, later, english) == "“Pavel Orlov” became “Russia”"


def test_the_we_of_a_minister_is_his_country(english: DriftLexicon) -> None:
    minister = person("Ana Roth", title="foreign minister")
    assert not change(told("we will pay", minister), told("Russia will pay"), english)


def test_the_we_of_a_commander_is_his_men(english: DriftLexicon) -> None:
    commander = person("Idris Saleh", title="rebel commander")
    assert not change(told("we will pay", commander), told("rebels will pay"), english)


def test_a_we_without_a_speaker_is_nobody(english: DriftLexicon) -> None:
    assert not change(told("we will pay"), told("Russia will pay"), english)
