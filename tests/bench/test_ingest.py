"""The comparison of storing with COPY stores what it says, and counts it."""

import pytest

from bench.ingest import Run, report
from bench.made_up import CLAIMS, tellings
from claims import models
from claims.ingest.storing import store
from tests.factories import NOON


def test_a_ratio_of_one_is_as_fast_as_copy() -> None:
    assert Run(rows=10, stored=2.0, copied=1.0, unweighed=1.0).ratio == 0.5


def test_the_report_gives_the_median_of_the_runs() -> None:
    runs = [
        Run(1000, 2.0, 1.0, 1.0),
        Run(1000, 1.0, 0.9, 0.8),
        Run(1000, 1.0, 0.7, 1.0),
    ]
    told = report(runs)
    assert "ratio         0.70  (1,000 rows" in told
    assert "weighing      1.25  times as long" in told


def test_the_same_tellings_are_made_up_every_time() -> None:
    assert list(tellings(3)) == list(tellings(3))


@pytest.mark.django_db
def test_made_up_tellings_can_be_stored() -> None:
    stored = list(store(tellings(3), lambda: NOON))

    assert len(stored) == 3
    assert models.Claim.objects.count() == 3 * CLAIMS
