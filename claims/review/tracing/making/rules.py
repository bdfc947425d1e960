"""Reads the rules by which an outlet says that it saw something itself, once."""

import tomllib
from functools import cache
from importlib.resources import files

from claims.lineage.matching import VoiceRules, parse_voices


@cache
def voice_rules() -> VoiceRules:
    """What an outlet says of itself, and who cites it."""
    rows = files("claims.lineage.matching") / "data" / "en.toml"
    return parse_voices(tomllib.loads(rows.read_text(encoding="utf-8")))
