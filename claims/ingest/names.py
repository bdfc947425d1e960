"""Reads what the register of sources goes by from beside the code, once."""

import tomllib
from functools import cache
from pathlib import Path

from claims.lineage.matching import (
    KnownNames,
    OfficeWords,
    parse_known,
    parse_offices,
)

DATA = Path(__file__).resolve().parents[1] / "lineage" / "matching" / "data"


@cache
def known_names() -> KnownNames:
    """The names of well-known outlets."""
    text = (DATA / "outlets.toml").read_text(encoding="utf-8")
    return parse_known(tomllib.loads(text)["known"])


@cache
def office_words() -> OfficeWords:
    """The words of titles that tell no office."""
    text = (DATA / "offices.toml").read_text(encoding="utf-8")
    return parse_offices(tomllib.loads(text))
