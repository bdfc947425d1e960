"""What a report tells of its making: the team's own words, and who let it go out."""

from datetime import UTC, datetime

import pytest

from claims.models import Assessment
from claims.reports.freezing.freezing import gather
from claims.reports.freezing.work import finding_of
from claims.reports.value import Signing
from tests import factories as f

AT = datetime(2026, 11, 23, 9, tzinfo=UTC)


@pytest.mark.django_db
def test_a_sign_off_of_this_version_is_told_by_its_role_and_day_alone() -> None:
    claim = f.make_claim(version=2)
    f.make_sign_off(claim=claim, reason="I read the letters.")
    signed = f.make_sign_off(claim=claim, claim_version=2, signed_at=AT)
    edition = gather(claim.pk, 1, AT)
    assert edition.signings == (Signing("legal", "2026-11-23T09:00:00Z"),)
    assert signed.signed_by.username not in str(edition)


def test_a_finding_has_the_words_that_the_team_had_for_it_on_that_day() -> None:
    answer = Assessment(question="is_true", verdict="unproven", label="Not shown")
    assert finding_of(answer).label == "Not shown"
