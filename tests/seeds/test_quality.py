"""What is found in the seeds may only become better: the floors hold what was."""

import io

import pytest
from django.core.management import call_command

from bench.gold import SEEDS, read_gold
from bench.quality import report, score_lines
from bench.scoring import Totals, total

# Raise a floor when the figure rises; never lower one.
FLOORS = {
    "found": 0.97,
    "chain": 0.94,
    "hedge": 0.97,
    "polarity": 0.97,
    "precision": 0.97,
}


@pytest.fixture(scope="module")
def totals() -> Totals:
    """The score of the extractor on all the seeds."""
    written = io.StringIO()
    call_command("extract", "--format", "jsonl", str(SEEDS), stdout=written)
    return total(score_lines(read_gold(), written.getvalue().splitlines()))


@pytest.mark.parametrize(("what", "floor"), FLOORS.items())
def test_no_figure_falls_below_its_floor(
    totals: Totals, what: str, floor: float
) -> None:
    assert getattr(totals, what) >= floor, report(totals)
