"""A report has the roots of the tracing, and no name that must stay unnamed."""

import pytest

from claims.models import Claim, Confirmation, Source
from claims.reports.freezing.roots import Rooted, rooted
from tests import factories as f

pytestmark = pytest.mark.django_db


def said_by(source: Source) -> Claim:
    """A claim of somebody's in a document of its own."""
    text = f"The port is closed. {source.name} {source.pk}"
    claim = f.make_claim("The port is closed", document=f.make_document(text))
    f.make_attribution(claim=claim, source=source)
    return claim


def confirmed(claim: Claim, *others: Claim) -> Rooted:
    """The roots of a claim that others confirm in full."""
    decided = {"status": "accepted", "decided_by": f.make_user(), "decided_at": f.NOON}
    links: list[Confirmation] = [
        f.make_confirmation(claim=claim, evidence_claim=other, **decided)
        for other in others
    ]
    return rooted(claim, links)


def test_two_who_know_for_themselves_are_two_roots() -> None:
    first, second = f.make_source(name="Ana Ruiz"), f.make_source(name="Bo Lind")
    other = said_by(second)
    found = confirmed(said_by(first), other)
    assert [one.roots for one in found.roots.affirming] == [("Ana Ruiz",), ("Bo Lind",)]
    assert found.of == {f"claim:{other.pk}": "Bo Lind"}


def test_sources_that_were_merged_are_one_root() -> None:
    first, second = f.make_source(name="Ana Ruiz"), f.make_source(name="A. Ruiz")
    f.make_judgement(first_source=first, second_source=second)
    found = confirmed(said_by(first), said_by(second))
    assert [one.roots for one in found.roots.affirming] == [("Ana Ruiz",)]


def test_a_confidential_source_is_named_nowhere() -> None:
    hidden = f.make_source(name="Ana Ruiz", confidential=True)
    found = confirmed(said_by(hidden), said_by(f.make_source(name="Bo Lind")))
    assert "Ana Ruiz" not in str(found)
    assert ("a confidential source",) in [one.roots for one in found.roots.affirming]


def test_what_the_balance_hangs_on_is_told_by_name_and_title() -> None:
    found = confirmed(said_by(f.make_source(name="Ana Ruiz")))
    assert "source Ana Ruiz" in found.roots.flips
    assert any(one.startswith("document ") for one in found.roots.flips)
