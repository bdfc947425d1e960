"""What the tests of comparing texts share."""

import pytest

from claims.ingest.drift.lexicons import load_rules
from claims.lineage.drift import DriftLexicon
from claims.review.drifting import load_drift
from claims.text.lexicon import Lexicon


@pytest.fixture(scope="session")
def english() -> Lexicon:
    """What reading a telling knows of English."""
    return load_rules("en")


@pytest.fixture(scope="session")
def rows() -> DriftLexicon:
    """What comparing knows of English."""
    return load_drift("en")
