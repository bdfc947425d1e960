"""Reads the rules by which texts are compared from beside their code, once."""

import tomllib
from functools import cache
from importlib.resources import files
from typing import Any

from claims.lineage.matching import (
    MatchingLexicon,
    VoiceRules,
    parse_matching,
    parse_voices,
)


@cache
def voice_rules() -> VoiceRules:
    """What an outlet says of itself, and who cites it."""
    return parse_voices(_tables())


@cache
def matching_lexicon() -> MatchingLexicon:
    """What makes two statements say the same."""
    return parse_matching(_tables())


def _tables() -> dict[str, Any]:
    rows = files("claims.lineage.matching") / "data" / "en.toml"
    return tomllib.loads(rows.read_text(encoding="utf-8"))
