"""Two names may be of one source, however they are written."""

import pytest

from claims.lineage.drift import DriftLexicon, Teller
from claims.lineage.drift.changes.who.names import Names, skeleton
from claims.vocabulary import SourceKind
from tests.lineage.drift.examples import body, person, somebody

AGENCY, ORGANISATION = SourceKind.AGENCY, SourceKind.ORGANISATION
ROTH = person("Ana Roth", title="finance minister")


@pytest.mark.parametrize(
    ("one", "other"),
    [
        (person("Hossein Dehqan"), person("Dehghan")),
        (person("Ana Petrović"), person("Ana Petrovic")),
        (person("Zelensky"), person("Zelenskyy")),
        (body("RIA", AGENCY), body("RIA Novosti", AGENCY)),
        (body("Fars", AGENCY), body("the Fars news agency", AGENCY)),
        (body("WHO", ORGANISATION), body("World Health Organization", ORGANISATION)),
        (body("the UN"), body("the United Nations")),
        (body("Moscow"), body("the Kremlin")),
        (body("the Pentagon"), body("the US defense department")),
        (body("state TV"), body("state television")),
        (ROTH, somebody("the finance minister")),
        (ROTH, somebody("she")),
    ],
)
def test_two_names_are_of_one(
    one: Teller, other: Teller, english: DriftLexicon
) -> None:
    names = Names(english)
    assert names.same(one, other)
    assert names.same(other, one)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        (person("Ana Roth"), person("Ana Kass")),
        (body("Moscow"), body("Tehran")),
        (ROTH, somebody("the defence minister")),
        (body("Reuters", AGENCY), body("RIA", AGENCY)),
        (body("Russia"), somebody("Russian officials")),
        (person("Orlov"), body("RIA", AGENCY)),
    ],
)
def test_two_names_are_of_two(
    one: Teller, other: Teller, english: DriftLexicon
) -> None:
    assert not Names(english).same(one, other)


def test_a_body_and_its_spokesman_are_related(english: DriftLexicon) -> None:
    names = Names(english)
    assert names.related(body("the interior ministry"), somebody("a ministry aide"))
    assert not names.related(body("the ministry"), somebody("a shepherd"))


def test_spellings_share_their_bones() -> None:
    assert skeleton("Dehqan") == skeleton("Dehghan")
    assert skeleton("Mohammed") == skeleton("Muhammad")
    assert skeleton("Orlov") != skeleton("Ivanov")
