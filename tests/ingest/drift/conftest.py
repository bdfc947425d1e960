"""What the tests of comparing texts share."""

import pytest

from claims.ingest.drift.lexicons import load_drift
from claims.ingest.lexicons import load_lexicon
from claims.lineage.drift import DriftLexicon
from claims.text.lexicon import Lexicon


@pytest.fixture(scope="session")
def english() -> Lexicon:
    """What reading knows of English."""
    return load_lexicon("en")


@pytest.fixture(scope="session")
def rows() -> DriftLexicon:
    """What comparing knows of English."""
    return load_drift("en")
