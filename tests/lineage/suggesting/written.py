"""Builds claims from pairs that are written down in words."""

import tomllib
from collections.abc import Mapping
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from claims.lineage.suggesting import Claimed, Step, Who
from claims.vocabulary import HedgeLevel, Polarity, SourceKind, Stance

PAIRS: list[dict[str, Any]] = tomllib.loads(
    (Path(__file__).parent / "pairs.toml").read_text(encoding="utf-8")
)["pair"]
Written = Mapping[str, Any]


def pair_of(written: Written) -> tuple[Claimed, Claimed]:
    """The two claims of a pair, with ids and documents 1 and 2."""
    first, second = dict(written["first"]), dict(written["second"])
    if written.get("within"):
        second |= {"text": first["text"], "document": 1}
    return claim_of(1, first), claim_of(2, second)


def claim_of(number: int, written: Written) -> Claimed:
    """One claim, standing where its words stand last in its text."""
    words = written["words"]
    text = written.get("text", f"{words}.")
    start = text.rindex(words)
    on = written.get("on")
    return Claimed(
        id=number,
        document=written.get("document", number),
        start=start,
        end=start + len(words),
        text=words,
        proposition=words,
        polarity=Polarity(written.get("polarity", "affirmed")),
        level=HedgeLevel(written.get("level", "asserted")),
        chain=_chain(written),
        stance=Stance(written.get("stance", "neutral")),
        publishers=_step(written.get("publisher", ""), SourceKind.OUTLET),
        published=datetime.fromisoformat(on).replace(tzinfo=UTC) if on else None,
        before=text[:start],
        paragraph=_paragraph(text, start),
        headline=written.get("headline", False),
        corrects=written.get("corrects", False),
        retracts=written.get("retracts", False),
    )


def _chain(written: Written) -> tuple[Step, ...]:
    if "by" not in written:
        return ()
    first = _step(written["by"], SourceKind(written.get("kind", "person")))
    via = written.get("via")
    return (first, _step(via, SourceKind.OUTLET)) if via else (first,)


def _step(names: str, kind: SourceKind) -> Step:
    return tuple(Who(name, name, kind) for name in names.split(" & ") if name)


def _paragraph(text: str, start: int) -> str:
    return text[text.rfind("\n", 0, start) + 1 :].partition("\n")[0]
