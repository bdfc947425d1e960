"""Words that are not where they are pinned reopen what was published on them."""

from collections.abc import Callable

import pgtrigger
import pytest
from django.contrib.auth.models import User
from django.core.management import call_command
from django.db.models import Model

from claims import models
from claims.ingest.verification import Mismatch, claims_of, reopen_doubted
from claims.models import Claim, Event
from claims.review import person_of
from claims.vocabulary import State
from tests import factories as f
from tests.review.ways import staged

pytestmark = pytest.mark.django_db


def doubted(row: Model) -> Mismatch:
    """A row that is not as it was kept."""
    return Mismatch(row._meta.db_table, row.pk, "text", "as it was", "as it is")


@pytest.mark.parametrize(
    "make",
    [f.make_hedge_cue, f.make_quantity, f.make_attribution],
    ids=lambda one: one.__name__,
)
def test_what_is_pinned_puts_its_claim_in_doubt(make: Callable[..., Model]) -> None:
    claim = f.make_claim()
    assert claims_of(doubted(make(claim=claim))) == {claim.pk}


def test_a_text_puts_all_its_claims_in_doubt() -> None:
    claim = f.make_claim()
    f.make_claim()
    assert claims_of(doubted(claim.document)) == {claim.pk}


def test_a_report_puts_no_claim_in_doubt() -> None:
    assert claims_of(doubted(f.make_report())) == set()


def test_what_was_published_in_doubt_is_reopened_by_the_house() -> None:
    stage = staged(State.PUBLISHED)
    assert reopen_doubted(claims_of(doubted(stage.claim)), stage.now) == 1
    last = Event.objects.filter(claim=stage.claim).in_order().last()
    assert last is not None
    assert (last.became, last.reason.partition(":")[0]) == ("reopened", "anchor failed")
    assert person_of(last.actor).roles == frozenset()


def test_without_a_doubt_nobody_is_made_to_act() -> None:
    assert reopen_doubted([], f.NOON) == 0
    assert not User.objects.exists()


def test_verifying_reopens_what_was_changed_behind_our_back(
    capsys: pytest.CaptureFixture[str],
) -> None:
    stage = staged(State.PUBLISHED)
    with pgtrigger.ignore():
        models.Claim.objects.filter(pk=stage.claim.pk).update(text="other words")
    with pytest.raises(SystemExit):
        call_command("verify")
    assert "Reopened 1 published" in capsys.readouterr().out
    assert Claim.objects.get(pk=stage.claim.pk).state == "reopened"
