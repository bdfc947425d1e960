"""Reads the words of a language that accuse from beside the code, once."""

import tomllib
from functools import cache
from pathlib import Path

from claims.text.accusing import AccusingLexicon, parse_accusing

_DATA = Path(__file__).resolve().parents[2] / "text" / "data"
_FILES = {path.parent.name: path for path in _DATA.glob("*/accusing.toml")}


@cache
def load_accusing(language: str) -> AccusingLexicon | None:
    """The words of a language, by its ISO 639-1 code or a tag such as "en-GB".

    None where there are no such rows: then nothing is suggested.
    """
    path = _FILES.get(language.split("-", maxsplit=1)[0].lower())
    if path is None:
        return None
    return parse_accusing(tomllib.loads(path.read_text(encoding="utf-8")))
