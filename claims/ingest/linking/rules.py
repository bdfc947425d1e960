"""Reads the rules of suggesting from beside their code, once."""

import tomllib
from functools import cache
from pathlib import Path

from claims.lineage.suggesting import LinkLexicon, parse_links
from claims.review.tracing import matching_lexicon

DATA = Path(__file__).resolve().parents[2] / "lineage" / "suggesting" / "data"


@cache
def link_lexicon() -> LinkLexicon:
    """By which rules links are suggested."""
    tables = tomllib.loads((DATA / "en.toml").read_text(encoding="utf-8"))
    return parse_links(tables, matching_lexicon())
