"""Reads what checking prose knows of a language from beside its code, once."""

import tomllib
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING, Any

from claims.ingest.lexicons import DATA as TEXT
from claims.lineage.drift import parse_drift
from claims.lineage.prose import ProseLexicon, parse_prose
from claims.review.drifting.rules import DATA as DRIFT
from claims.review.drifting.rules import load_drift

if TYPE_CHECKING:
    from claims.text.entailment import Entailer

Table = dict[str, Any]
DATA = Path(__file__).resolve().parents[2] / "lineage" / "prose" / "data"


@cache
def load_prose(language: str) -> ProseLexicon:
    """The rows of a language, by its ISO 639-1 code or a tag such as "en-GB".

    Raises LanguageWithoutDataError where there are none.
    """
    load_drift(language)  # tells which language has no rows
    code = _code(language)
    tables, drift = _tables(DATA / code), _tables(DRIFT / code)
    for kind, more in tables["amounts"].items():
        drift["quantity"].setdefault(kind, []).extend(more)
    drift["words"] = _with_irregular(drift["words"], tables["verbs"])
    return parse_prose(tables, parse_drift(drift))


def load_entailing(language: str) -> "Entailer | None":
    """The trained network of a language that weighs what its rules find, if any.

    Raises DamagedNetworkError where a file of it is not what was published.
    """
    from claims.ingest.networks import load_entailer

    return load_entailer(TEXT / _code(language) / "entailer")


def _code(language: str) -> str:
    """The ISO 639-1 code of a tag such as "en-GB"."""
    return language.split("-", maxsplit=1)[0].lower()


def _with_irregular(words: Table, verbs: Table) -> Table:
    """The words of drift with more irregular pasts."""
    return {**words, "irregular": {**words["irregular"], **verbs["irregular"]}}


def _tables(folder: Path) -> dict[str, Table]:
    return {
        path.stem: tomllib.loads(path.read_text(encoding="utf-8"))
        for path in sorted(folder.glob("*.toml"))
    }
