"""A list of well-known names gives no name to two outlets."""

import pytest

from claims.lineage.matching import KnownNamesError, Name, parse_known
from claims.vocabulary import SourceKind


def test_an_outlet_is_known_by_each_of_its_names() -> None:
    known = parse_known([{"name": "Karsan", "aliases": ["Карсан"]}])
    found = [
        known.outlet(Name.of(name), SourceKind.AGENCY) for name in ("Карсан", "Sarn")
    ]
    assert found == ["Karsan", ""]


def test_a_person_is_no_outlet() -> None:
    known = parse_known([{"name": "Mehr", "aliases": []}])
    assert known.outlet(Name.of("Mehr", person=True), SourceKind.PERSON) == ""


def test_one_name_for_two_outlets_is_refused() -> None:
    rows = [{"name": "Sarn Post", "aliases": ["Post"]}, {"name": "Post", "aliases": []}]
    with pytest.raises(KnownNamesError, match="'Post' is a name of"):
        parse_known(rows)
