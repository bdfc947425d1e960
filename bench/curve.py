"""Measures how quality and speed go together, and draws it.

python -m bench.curve --data DIR --tools DIR --tagger NAME=DIR... [--out docs/images]

Each tagger is read with the rules beside it, as in the application; the rules alone are
always one of the points. Also how the time of reading grows with a text's length.
"""

import argparse
import json
import sys
import time
from collections.abc import Iterator, Sequence
from dataclasses import asdict, dataclass, replace
from pathlib import Path
from statistics import median

from bench.commands import ROOT, output_of
from bench.extract import peer_python, texts
from bench.machine import machine
from claims.ingest.lexicons import load_lexicon
from claims.ingest.networks import load_network
from claims.text.lexicon import Lexicon
from claims.text.pipeline import read
from claims.text.reading import ClaimFound
from claims.text.spans import Span

LENGTHS = (1_000, 3_000, 10_000, 30_000, 100_000, 300_000, 1_000_000)
RULES = "rules alone"
Values = dict[str, object]


@dataclass(frozen=True, slots=True)
class Point:
    """One way of reading: full F1 on annotated articles, and words a second."""

    name: str
    quality: float
    speed: float


def lexicons(taggers: Sequence[str]) -> Iterator[tuple[str, Lexicon]]:
    """The English lexicon with no tagger, then with each one given as NAME=DIR."""
    lexicon = load_lexicon("en")
    yield RULES, replace(lexicon, network=None)
    for tagger in taggers:
        name, _, folder = tagger.partition("=")
        yield name, replace(lexicon, network=load_network(Path(folder)))


def points(
    data: Path, tools: Path, taggers: Sequence[str], scratch: Path
) -> Iterator[Point]:
    """Each tagger's point on the curve."""
    gold = data / "attribution" / "dev.jsonl"
    articles = [json.loads(line) for line in gold.read_text("utf-8").splitlines()]
    for name, lexicon in lexicons(taggers):
        begun = time.perf_counter()
        told = [read(article["text"], lexicon) for article in articles]
        spent = time.perf_counter() - begun
        found = scratch / "curve.jsonl"
        rows = (
            {
                "id": article["id"],
                "claims": [_values(claim) for claim in reading.claims],
            }
            for article, reading in zip(articles, told, strict=True)
        )
        found.write_text("\n".join(map(json.dumps, rows)), encoding="utf-8")
        score = output_of(
            [sys.executable, tools / "score_attribution.py", gold, found, "--json"]
        )
        words = sum(len(article["text"].split()) for article in articles)
        yield Point(name, json.loads(score)["full"]["F1"], words / spent)


def lengths(stated: Sequence[str], rounds: int) -> Iterator[tuple[int, float]]:
    """Seconds for texts of growing length, of the articles one after another."""
    lexicon = load_lexicon("en")
    whole = "\n\n".join(stated)
    whole *= LENGTHS[-1] // len(whole) + 1
    read(whole[: LENGTHS[0]], lexicon)
    for length in LENGTHS:
        times = []
        for _ in range(rounds if length < LENGTHS[-2] else 1):
            begun = time.perf_counter()
            read(whole[:length], lexicon)
            times.append(time.perf_counter() - begun)
        yield length, median(times)


def _values(claim: ClaimFound) -> Values:
    chain = [
        {**_place(step.mention), "cue": _place(step.cue.span if step.cue else None)}
        for step in claim.chain
    ]
    return {**_place(claim.span), "chain": chain}


def _place(span: Span | None) -> Values:
    if span is None:
        return {"start": None, "end": None}
    return {"start": span.start, "end": span.end}


def main(arguments: Sequence[str]) -> None:
    """Measure, print and draw."""
    parser = argparse.ArgumentParser(prog="python -m bench.curve")
    parser.add_argument("--data", type=Path, required=True)
    parser.add_argument("--tools", type=Path, required=True)
    parser.add_argument("--tagger", action="append", default=[], metavar="NAME=DIR")
    parser.add_argument("--out", type=Path, default=ROOT / "docs" / "images")
    parser.add_argument("--rounds", type=int, default=3)
    options = parser.parse_args(arguments)
    scratch = ROOT / "var" / "bench"
    scratch.mkdir(parents=True, exist_ok=True)
    say = sys.stdout.write
    found = []
    for point in points(options.data, options.tools, options.tagger, scratch):
        say(f"{point.name}: full F1 {point.quality:.3f}, {point.speed:,.0f} words/s\n")
        found.append(asdict(point))
    grown = []
    for length, spent in lengths(texts(options.data), options.rounds):
        say(f"{length:,} characters: {spent:.3f} s, {length / spent:,.0f} a second\n")
        grown.append((length, spent))
    say(f"({machine()})\n")
    facts = {"points": found, "lengths": grown, "machine": machine()}
    path = scratch / "curve.json"
    path.write_text(json.dumps(facts), encoding="utf-8")
    output_of([peer_python(), ROOT / "bench" / "drawing.py", path, options.out])


if __name__ == "__main__":
    main(sys.argv[1:])
