"""Measures extraction on the seeds, or on other articles with expected claims.

python manage.py extract --format jsonl seeds | python -m bench.quality [--verbose]
"""

import argparse
import json
import sys
from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import Any

from bench.gold import SEEDS, Gold, read_gold
from bench.scoring import Score, Totals, Verdict, score, total


def score_lines(gold: Sequence[Gold], lines: Iterable[str]) -> tuple[Score, ...]:
    """Score JSON Lines as `extract` writes them; a document left out scores nothing."""
    documents = (json.loads(line) for line in lines if line.strip())
    claims: dict[str, Any] = {
        document["id"]: document["claims"] for document in documents
    }
    return tuple(
        score(one.document, one.claims, claims.get(one.document, ())) for one in gold
    )


def report(totals: Totals) -> str:
    """Put the totals in one line."""
    shares = {
        name: f"{getattr(totals, name):.1%}"
        for name in ("found", "chain", "hedge", "polarity", "precision")
    }
    figures = "  ".join(f"{name} {share}" for name, share in shares.items())
    return f"expected {totals.expected}  {figures}  extra {totals.extra}"


def faults(one: Score) -> list[str]:
    """Name each claim that is wrong, and each extracted one that nobody expected."""
    wrong = [_fault(verdict) for verdict in one.verdicts if verdict.faults]
    extra = [f"extra: {text[:70]!r}" for text in one.extra]
    return [f"{one.document}: {line}" for line in (*wrong, *extra)]


def _fault(verdict: Verdict) -> str:
    line = f"{', '.join(verdict.faults)}: {verdict.content[:70]!r}"
    if verdict.got is None:
        return line
    chain = [step.get("name") for step in verdict.got.get("chain") or ()]
    level = (verdict.got.get("hedge") or {}).get("level")
    return f"{line}; got {chain}, {level}, {verdict.got.get('polarity')}"


def main(arguments: Sequence[str]) -> None:
    """Read what was extracted from standard input and write the score."""
    parser = argparse.ArgumentParser(prog="python -m bench.quality")
    parser.add_argument("folder", nargs="?", type=Path, default=SEEDS)
    parser.add_argument("--verbose", action="store_true", help="name each fault")
    options = parser.parse_args(arguments)
    scores = score_lines(read_gold(options.folder), sys.stdin)
    lines = [line for one in scores for line in faults(one)] if options.verbose else []
    sys.stdout.write("\n".join((*lines, report(total(scores)))) + "\n")


if __name__ == "__main__":
    main(sys.argv[1:])
