"""Reads the word lists of a language from beside the code, once."""

import tomllib
from functools import cache
from pathlib import Path

from claims.text.lexicon import LanguageWithoutDataError, Lexicon, parse_lexicon

DATA = Path(__file__).resolve().parent.parent / "text" / "data"


def languages() -> tuple[str, ...]:
    """The languages that can be read, as ISO 639-1 codes in order."""
    return tuple(sorted(path.parent.name for path in DATA.glob("*/attribution.toml")))


@cache
def load_lexicon(language: str) -> Lexicon:
    """The word lists of a language, by its ISO 639-1 code or a tag such as "en-GB".

    Raises LanguageWithoutDataError where there are none. What runs its tagger is loaded
    with it: a server that reads no text does without.
    """
    from claims.ingest.networks import load_network

    code = language.split("-", maxsplit=1)[0].lower()
    if code not in languages():
        known = ", ".join(languages())
        raise LanguageWithoutDataError(
            f"there are no word lists for the language {language!r}, only for: {known}"
        )
    tables = {
        path.stem: tomllib.loads(path.read_text(encoding="utf-8"))
        for path in (DATA / code).glob("*.toml")
    }
    return parse_lexicon(code, tables, load_network(DATA / code / "tagger"))
