"""Pairs of names that are one source's, may be, or are not."""

import json
from dataclasses import dataclass
from pathlib import Path

from claims.vocabulary import Likeness, SourceKind

PAIRS = Path(__file__).parent / "pairs.jsonl"


@dataclass(frozen=True, slots=True)
class Pair:
    """Two names of a kind, the offices told of each, and what the register says."""

    names: tuple[str, str]
    kind: SourceKind
    offices: tuple[str, str]
    verdict: str
    why: Likeness | None

    def __str__(self) -> str:
        return f"{' = '.join(self.names)} {'/'.join(filter(None, self.offices))}"


def gold_pairs() -> list[Pair]:
    """All of them, as they stand in their file."""
    rows = map(json.loads, PAIRS.read_text(encoding="utf-8").splitlines())
    return [
        Pair(
            (row["first"], row["second"]),
            SourceKind(row["kind"]),
            tuple(row.get("offices", ("", ""))),
            row["verdict"],
            Likeness(row["why"]) if "why" in row else None,
        )
        for row in rows
    ]
