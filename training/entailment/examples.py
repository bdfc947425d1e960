"""Reads lots of examples: evidence, sentences that follow from it, others that do not.

A lot has cases with blank lines between them; each line begins with what it is:

    # a remark
    E a sentence of the evidence
    + a sentence that follows
    - kind a sentence that does not, and what is amiss with it
"""

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from claims.vocabulary import ProseKind

FOLLOWS = 0  # the label of what is amiss with nothing; the others follow KINDS


@dataclass(frozen=True, slots=True)
class Example:
    """A sentence, its evidence, and what is amiss with it, if anything is."""

    evidence: tuple[str, ...]
    sentence: str
    amiss: ProseKind | None


def examples(path: Path) -> Iterator[Example]:
    """The examples of a lot in order. Raises ValueError where a line is none."""
    evidence: list[str] = []
    for number, line in enumerate(path.read_text(encoding="utf-8").splitlines(), 1):
        mark, _, rest = line.strip().partition(" ")
        if not mark:
            evidence = []
        elif mark == "E":
            evidence.append(rest)
        elif mark in {"+", "-"}:
            kind, _, words = rest.partition(" ") if mark == "-" else ("", "", rest)
            amiss = ProseKind(kind) if kind else None
            yield Example(tuple(evidence), words.strip(), amiss)
        elif mark != "#":
            raise ValueError(f"{path}, line {number}: {line!r} is no example")
