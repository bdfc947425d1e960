"""Measures what scores are worth: the error of each, and what a threshold costs.

python -m bench.scores [--data DIR] > docs/scores.md

DIR holds attribution/dev.jsonl; without it the seeds alone are measured.
"""

import argparse
import json
import sys
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from bench.extract import extracted
from bench.gold import SEEDS, read_gold
from bench.scoring import WORD, pair

STEPS = tuple(step / 10 for step in range(10))
HEAD = """# What a score is worth

The score of a claim is how likely an analyst is to accept it as it was extracted.
`--min-score` leaves out what scores less; the tables tell what that costs. They are
written by `python -m bench.scores`.

On the seeds an attributed claim is right where an analyst expected its words; on dev,
84 articles of PolNeAR on which no weight was trained (the tagger's thresholds and
calibration were set on them), where half of its words or more, its source and its cue
are as an annotator marked them.
Recall is the share of what was expected that some right claim of that score tells. The
scores of claims that the rules found are shares of right claims of their kind on seeds
and on training articles, so that the figures on the seeds flatter them.
Claims in a document's own voice have no gold on dev and keep a fixed score of .5: it is
a place in the order, not a measured probability.
"""


@dataclass(frozen=True)
class Scored:
    """One article: score and expected item of each claim, None where it is wrong."""

    claims: tuple[tuple[float, int | None], ...]
    expected: int


def seeds() -> Iterator[Scored]:
    """The attributed claims of the seeds; the expected ones that are attributed."""
    told = _by_id(extracted(SEEDS))
    for one in read_gold():
        wanted = [claim for claim in one.claims if claim["chain"]]
        found = [claim for claim in told[one.document] if claim["chain"]]
        right = {place: at for at, place in pair(wanted, found).items()}
        rows = [(claim["score"], right.get(at)) for at, claim in enumerate(found)]
        yield Scored(tuple(rows), len(wanted))


def annotated(path: Path) -> Iterator[Scored]:
    """The attributed claims of annotated articles."""
    told = _by_id(extracted(path))
    for line in path.read_text("utf-8").splitlines():
        article = json.loads(line)
        text, marked = article["text"], article["attributions"]
        wanted = [_words_of(text, one) for one in marked]
        found = [claim for claim in told[article["id"]] if claim["chain"]]
        rows = [(claim["score"], _right(text, claim, wanted)) for claim in found]
        yield Scored(tuple(rows), len(wanted))


def error(articles: Sequence[Scored]) -> float:
    """The expected calibration error of ten bins of equal width."""
    claims = [claim for one in articles for claim in one.claims]
    bins: dict[int, list[tuple[float, bool]]] = {}
    for score, right in claims:
        bins.setdefault(min(int(score * 10), 9), []).append((score, right is not None))
    gaps = (abs(sum(s - r for s, r in rows)) for rows in bins.values())
    return sum(gaps) / (len(claims) or 1)


def costs(articles: Sequence[Scored]) -> Iterator[tuple[float, float, float]]:
    """Each threshold with the precision and the recall of what it leaves."""
    expected = sum(one.expected for one in articles) or 1
    for least in STEPS:
        kept = [[r for s, r in one.claims if s >= least] for one in articles]
        right = sum(r is not None for rows in kept for r in rows)
        told = sum(len({r for r in rows if r is not None}) for rows in kept)
        yield least, right / (sum(map(len, kept)) or 1), told / expected


def table(name: str, articles: Sequence[Scored]) -> str:
    """The costs as a table, under the name of what was measured."""
    rows = "\n".join(f"| {a:.1f} | {p:.3f} | {r:.3f} |" for a, p, r in costs(articles))
    claims = sum(len(one.claims) for one in articles)
    return (
        f"\n## {name}\n\n{claims} attributed claims; expected calibration error "
        f"{error(articles):.3f}.\n\n| `--min-score` | precision | recall |\n"
        f"|---|---|---|\n{rows}\n"
    )


def _by_id(lines: str) -> dict[str, Any]:
    documents = map(json.loads, lines.splitlines())
    return {document["id"]: document["claims"] for document in documents}


def _words(text: str, spans: Sequence[Sequence[int]]) -> set[int]:
    """Where the words of some spans begin."""
    return {m.start() for a, b in spans for m in WORD.finditer(text, a, b)}


def _words_of(text: str, marked: Mapping[str, Any]) -> dict[str, set[int]]:
    roles = ("source", "cue", "content")
    return {role: _words(text, marked.get(role) or ()) for role in roles}


def _right(
    text: str, claim: Mapping[str, Any], wanted: Sequence[Mapping[str, set[int]]]
) -> int | None:
    step = claim["chain"][0]
    content = _words(text, [(claim["start"], claim["end"])])
    cue = step["cue"] and _words(text, [(step["cue"]["start"], step["cue"]["end"])])
    named = step["start"] is not None
    source = _words(text, [(step["start"], step["end"])]) if named else set()
    for at, one in enumerate(wanted):
        alike = 2 * len(content & one["content"]) >= len(content)
        same = bool(source & one["source"]) or not (source or one["source"])
        if alike and same and (not cue or cue & one["cue"]):
            return at
    return None


def main(arguments: Sequence[str]) -> None:
    """Measure and write the page."""
    parser = argparse.ArgumentParser(prog="python -m bench.scores")
    parser.add_argument("--data", type=Path)
    options = parser.parse_args(arguments)
    sys.stdout.write(HEAD + table("Seeds", tuple(seeds())))
    if options.data:
        found = tuple(annotated(options.data / "attribution" / "dev.jsonl"))
        sys.stdout.write(table("Dev", found))


if __name__ == "__main__":
    main(sys.argv[1:])
