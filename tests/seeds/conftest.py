"""The seeds as the tests see them."""

import pytest

from bench.gold import Gold, read_gold

SEEDS = read_gold()


@pytest.fixture(params=SEEDS, ids=[seed.name for seed in SEEDS])
def seed(request: pytest.FixtureRequest) -> Gold:
    """Each seed in turn."""
    found: Gold = request.param
    return found


@pytest.fixture
def seeds() -> tuple[Gold, ...]:
    """All the seeds together."""
    return SEEDS
