"""Reads the rules of matching from beside their code, once."""

import tomllib
from functools import cache
from pathlib import Path

from claims.lineage.matching import MatchingLexicon, parse_matching

DATA = Path(__file__).resolve().parents[2] / "lineage" / "matching" / "data"


@cache
def matching_lexicon() -> MatchingLexicon:
    """What makes two statements say the same."""
    tables = tomllib.loads((DATA / "en.toml").read_text(encoding="utf-8"))
    return parse_matching(tables)
