"""The originator on a claim is the first of its chain."""

import pytest

from claims.ingest.verification import Mismatch, Verification
from tests import factories as f

pytestmark = pytest.mark.django_db


def found() -> list[Mismatch]:
    """What a reading of everything finds."""
    return list(Verification(lambda *_: None).mismatches())


def test_the_first_of_the_chain_is_right() -> None:
    source = f.make_source()
    claim = f.make_claim(originator=source)
    f.make_attribution(claim=claim, source=source)
    f.make_attribution(claim=claim, source=f.make_source(), position=1, role="relay")
    assert found() == []


def test_another_than_the_first_is_named() -> None:
    first, other = f.make_source(), f.make_source()
    claim = f.make_claim(originator=other)
    f.make_attribution(claim=claim, source=first)
    wrong = Mismatch(
        "claims_claim", claim.pk, "originator_id", str(first.pk), str(other.pk)
    )
    assert found() == [wrong]


def test_an_originator_without_a_chain_is_named() -> None:
    source = f.make_source()
    claim = f.make_claim(originator=source)
    wrong = Mismatch(
        "claims_claim", claim.pk, "originator_id", "nobody", str(source.pk)
    )
    assert found() == [wrong]


def test_a_chain_without_an_originator_is_named() -> None:
    source = f.make_source()
    claim = f.make_claim()
    f.make_attribution(claim=claim, source=source)
    assert [one.row for one in found()] == [claim.pk]
