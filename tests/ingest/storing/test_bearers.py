"""A name finds its bearer in the register, may be another's, or is somebody new."""

from datetime import UTC, datetime

import pytest

from claims import models
from claims.ingest.storing.cast import Wanted
from claims.ingest.storing.sources import register
from claims.vocabulary import Likeness, SourceKind
from tests.factories import make_role, make_source
from tests.lineage.matching.names.gold import Pair, gold_pairs

NOW = datetime(2016, 2, 17, 12, tzinfo=UTC)
pytestmark = pytest.mark.django_db


def person(name: str, *offices: str) -> Wanted:
    return Wanted(name, SourceKind.PERSON, offices=frozenset(offices))


def key_of(wanted: Wanted) -> int:
    """Who it is, as one text after another is read in; their office is stored."""
    key = register([wanted], NOW)[wanted]
    for office in wanted.offices:
        make_role(source_id=key, title=office)
    return key


def found(pair: Pair) -> tuple[str, Likeness | None]:
    """What the register says of a pair, read in from two texts."""
    unnamed = pair.kind is SourceKind.ANONYMOUS
    first, second = (
        key_of(
            Wanted(
                name,
                pair.kind,
                text if unnamed else "",
                frozenset([office] if office else []),
            )
        )
        for text, name, office in zip("ab", pair.names, pair.offices, strict=True)
    )
    suggested = models.Resemblance.objects.first()
    if first == second:
        return "same", None
    if suggested is None:
        return "different", None
    assert {suggested.first_id, suggested.second_id} == {first, second}
    return "maybe", Likeness(suggested.why)


@pytest.mark.parametrize("pair", gold_pairs(), ids=str)
def test_a_pair_is_same_maybe_or_different(pair: Pair) -> None:
    assert found(pair) == (pair.verdict, pair.why)


def test_an_office_finds_its_holder_among_homonyms() -> None:
    minister, judge = (
        key_of(person("Ivanov", "minister")),
        key_of(person("Ivanov", "judge")),
    )
    assert key_of(person("Ivanov", "former judge")) == judge != minister


def test_a_name_of_two_without_an_office_is_neither() -> None:
    both = {key_of(person("Ivanov", "minister")), key_of(person("Ivanov", "judge"))}
    bare = key_of(person("Ivanov"))
    assert bare not in both
    assert key_of(person("Ivanov")) == bare


def test_homonyms_stay_apart_within_one_batch() -> None:
    wanted = [person("Ivanov", "minister"), person("Ivanov", "judge")]
    assert len(set(register(wanted, NOW).values())) == 2


def test_an_office_that_is_told_later_is_the_bearers_own() -> None:
    bare = key_of(person("Ivanov"))
    assert key_of(person("Ivanov", "minister")) == bare
    assert key_of(person("Ivanov", "judge")) != bare


def test_what_is_suggested_is_not_merged() -> None:
    known = make_source(name="Fars", kind="agency")
    key = register([wanted := Wanted("Фарс", SourceKind.AGENCY)], NOW)[wanted]
    assert key != known.pk
    assert models.Judgement.objects.count() == 0
