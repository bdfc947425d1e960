"""Reads the gold set: articles with the claims that an analyst finds in them."""

import json
from dataclasses import dataclass
from pathlib import Path
from typing import Any

SEEDS = Path(__file__).resolve().parent.parent / "seeds"


@dataclass(frozen=True)
class Gold:
    """One article, the claims expected of it and where it appeared."""

    name: str
    text: str
    document: str
    characters: int
    claims: tuple[dict[str, Any], ...]
    appearance: dict[str, str]


def read_gold(folder: Path = SEEDS) -> tuple[Gold, ...]:
    """Every article of the folder that has expected claims, by file name."""
    found = sorted(folder.glob("*.txt"))
    return tuple(_read(p) for p in found if p.with_suffix(".expected.json").exists())


def _read(path: Path) -> Gold:
    expected = json.loads(path.with_suffix(".expected.json").read_bytes())
    stated = path.with_suffix(".meta.json")
    return Gold(
        name=path.name,
        text=path.read_bytes().decode(),
        document=expected["document"],
        characters=expected["characters"],
        claims=tuple(expected["claims"]),
        appearance=json.loads(stated.read_bytes()) if stated.exists() else {},
    )
