"""Reads the rules of matching from beside their code, once."""

import tomllib
from functools import cache
from pathlib import Path
from typing import Any

from claims.lineage.matching import (
    MatchingLexicon,
    VoiceRules,
    parse_matching,
    parse_voices,
)

DATA = Path(__file__).resolve().parents[2] / "lineage" / "matching" / "data"


@cache
def matching_lexicon() -> MatchingLexicon:
    """What makes two statements say the same."""
    return parse_matching(_tables())


@cache
def voice_rules() -> VoiceRules:
    """What an outlet says of itself, and who cites it."""
    return parse_voices(_tables())


def _tables() -> dict[str, Any]:
    return tomllib.loads((DATA / "en.toml").read_text(encoding="utf-8"))
