"""A source is the same wherever its name is, and unnamed ones never are."""

from datetime import UTC, datetime

import pytest

from claims import models
from claims.ingest.storing.cast import Wanted
from claims.ingest.storing.sources import register
from claims.vocabulary import SourceKind
from tests.factories import make_source

NOW = datetime(2016, 2, 17, 12, tzinfo=UTC)
pytestmark = pytest.mark.django_db


def key_of(name: str, kind: SourceKind, digest: str = "") -> int:
    wanted = Wanted(name, kind, digest)
    return register([wanted], NOW)[wanted]


def test_a_name_that_is_new_makes_a_source() -> None:
    key = key_of("Fars", SourceKind.AGENCY)

    source = models.Source.objects.get(id=key)
    assert (source.name, source.kind, source.recorded_at) == ("Fars", "agency", NOW)


def test_a_name_that_is_known_finds_its_source() -> None:
    known = make_source(name="Fars", kind="agency")

    assert key_of("Fars", SourceKind.AGENCY) == known.pk


def test_another_name_of_a_source_finds_it() -> None:
    known = make_source(name="Fars", kind="agency")
    models.SourceName.objects.create(source=known, name="خبرگزاری فارس")

    assert key_of("خبرگزاری فارس", SourceKind.AGENCY) == known.pk


@pytest.mark.parametrize(
    ("kept", "asked", "same"),
    [
        (SourceKind.AGENCY, SourceKind.OUTLET, "same"),
        (SourceKind.GOVERNMENT, SourceKind.ORGANISATION, "same"),
        (SourceKind.PERSON, SourceKind.UNKNOWN, "same"),
        (SourceKind.UNKNOWN, SourceKind.PERSON, "same"),
        (SourceKind.PERSON, SourceKind.AGENCY, "other"),
        (SourceKind.ANONYMOUS, SourceKind.UNKNOWN, "other"),
        (SourceKind.SOCIAL_ACCOUNT, SourceKind.PERSON, "other"),
    ],
)
def test_a_name_means_a_source_of_a_kind_that_fits(
    kept: SourceKind, asked: SourceKind, same: str
) -> None:
    known = make_source(name="Nour", kind=kept.value)

    found = "same" if key_of("Nour", asked) == known.pk else "other"

    assert found == same


def test_its_own_kind_goes_before_one_that_fits() -> None:
    make_source(name="Nour", kind="outlet")
    agency = make_source(name="Nour", kind="agency")

    assert key_of("Nour", SourceKind.AGENCY) == agency.pk


def test_where_several_may_be_meant_none_is_guessed() -> None:
    others = {make_source(name="Nour", kind=kind).pk for kind in ("outlet", "person")}

    assert key_of("Nour", SourceKind.UNKNOWN) not in others


def test_two_in_one_batch_are_the_same_whatever_their_order() -> None:
    vague, clear = (
        Wanted("Nour", SourceKind.UNKNOWN),
        Wanted("Nour", SourceKind.PERSON),
    )

    found = register([vague, clear], NOW)

    assert found[vague] == found[clear]


def test_nobody_unnamed_is_shared_between_documents() -> None:
    official = key_of("a senior official", SourceKind.ANONYMOUS, "digest of one")

    other = key_of("a senior official", SourceKind.ANONYMOUS, "digest of another")

    assert official != other
