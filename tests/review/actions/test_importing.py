"""Whoever works on claims may bring in what others have checked."""

import pytest

from claims.review import Act, Refused
from claims.review.actions import Rated, Stated, Wording, import_claim, import_verdict
from claims.vocabulary import Mode, Role
from tests import factories
from tests.review.stage import make_person

pytestmark = pytest.mark.django_db


@pytest.fixture
def rated() -> Rated:
    """How an outlet rated something."""
    return Rated(
        rater_id=factories.make_source(kind="outlet").pk,
        label="Fake",
        language="en",
        value=None,
        worst=None,
        best=None,
        url="",
        rated_on=None,
        carried_at="",
        original_id=factories.make_original().pk,
    )


def test_an_auditor_brings_nothing(rated: Rated) -> None:
    act = Act(make_person(Role.AUDITOR), factories.NOON)
    document = factories.make_document()
    stated = Stated(Wording(0, 3, "RIA"), Mode.INDIRECT, ())
    with pytest.raises(Refused):
        import_claim(document=document, act=act, stated=stated)
    with pytest.raises(Refused):
        import_verdict(claim=factories.make_claim(), act=act, rated=rated)


def test_a_verdict_is_kept_once(rated: Rated) -> None:
    act = Act(make_person(Role.ANALYST), factories.NOON)
    claim = factories.make_claim()
    assert import_verdict(claim=claim, act=act, rated=rated) is not None
    assert import_verdict(claim=claim, act=act, rated=rated) is None


def test_a_claim_stands_on_words_of_its_document() -> None:
    act = Act(make_person(Role.ANALYST), factories.NOON)
    stated = Stated(Wording(0, 5_000, "RIA"), Mode.INDIRECT, ())
    with pytest.raises(Refused, match="stands on words"):
        import_claim(document=factories.make_document(), act=act, stated=stated)
