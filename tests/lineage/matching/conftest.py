"""The English rules of matching, parsed once."""

import pytest

from claims.lineage.matching import (
    MatchingLexicon,
    VoiceRules,
    parse_matching,
    parse_voices,
)
from tests.lineage.matching.rows import TABLES


@pytest.fixture(scope="session")
def english() -> MatchingLexicon:
    return parse_matching(TABLES)


@pytest.fixture(scope="session")
def voices() -> VoiceRules:
    return parse_voices(TABLES)
