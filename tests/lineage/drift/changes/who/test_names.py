"""Two names may be of one source, however they are written."""

import pytest

from claims.lineage.drift import DriftLexicon, Teller
from claims.lineage.drift.changes.who.names import Names
from claims.vocabulary import SourceKind
from tests.lineage.drift.examples import body, person, somebody

AGENCY, ORGANISATION = SourceKind.AGENCY, SourceKind.ORGANISATION
OUTLET = SourceKind.OUTLET
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
        (body("the UN refugee agency"), body("UNHCR", ORGANISATION)),
        (body("Mali's junta"), somebody("Mali's military rulers")),
        (body("state TV"), body("state television")),
        (ROTH, somebody("the finance minister")),
        (ROTH, somebody("she")),
        (body("the newspaper", OUTLET), body("the Guardian", OUTLET)),
        (body("the company", ORGANISATION), body("Saudi Aramco", ORGANISATION)),
        (body("the Turkish navy"), body("the navy in Ankara")),
        (somebody("lawyers for the actor"), somebody("his lawyers")),
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
        (body("Kyodo", AGENCY), somebody("an official")),
        (ROTH, body("the company", ORGANISATION)),
        (body("the Turkish navy"), body("the Russian navy")),
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
