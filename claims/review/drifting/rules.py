"""Reads what comparing two tellings knows of a language from beside its code, once."""

import tomllib
from functools import cache
from pathlib import Path

from claims.lineage.drift import DriftLexicon, parse_drift
from claims.text.lexicon import LanguageWithoutDataError

DATA = Path(__file__).resolve().parents[2] / "lineage" / "drift" / "data"


@cache
def load_drift(language: str) -> DriftLexicon:
    """The rows of a language, by its ISO 639-1 code or a tag such as "en-GB".

    Raises LanguageWithoutDataError where there are none.
    """
    code = language.split("-", maxsplit=1)[0].lower()
    paths = sorted((DATA / code).glob("*.toml")) if code.isalpha() else []
    if not paths:
        raise LanguageWithoutDataError(
            f"there are no rows of drift for the language {language!r}"
        )
    return parse_drift(
        {path.stem: tomllib.loads(path.read_text(encoding="utf-8")) for path in paths}
    )
