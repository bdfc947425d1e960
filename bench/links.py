"""Compares what it costs to suggest a claim's links in stores of growing size.

python -m bench.links [--claims 1000 10000 100000] [--runs 1]
"""

import argparse
import gc
import random
import statistics
import sys
import time
import tomllib
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path

from bench.machine import machine
from claims.lineage.matching import parse_matching
from claims.lineage.suggesting import (
    Claimed,
    Index,
    LinkLexicon,
    Who,
    parse_links,
)
from claims.vocabulary import SourceKind

LINEAGE = Path(__file__).parents[1] / "claims" / "lineage"
START = datetime(2025, 1, 1, tzinfo=UTC)
TOGETHER = 10  # claims of one document
RETOLD = 0.2  # of the claims tell once more what one before them told
LATELY = 2_000  # claims among which that one is
WORDS = 20_000  # that the store knows, the common ones far more common
DEEDS = ("will deliver", "destroyed", "closed", "bought", "arrested", "built", "met")
SYLLABLES = ("ka", "ro", "vel", "mir", "tun", "osh", "dra", "lin", "bek", "sar", "yu")


@dataclass(frozen=True, slots=True)
class Run:
    """The seconds that all claims of a store took, and what they made."""

    claims: int
    seconds: float
    made: int

    @property
    def each(self) -> float:
        """The seconds for one claim."""
        return self.seconds / self.claims


def claims(count: int, seed: int = 1) -> Iterator[Claimed]:
    """Made-up claims, the same every time; some of them tell what was told before."""
    chance = random.Random(seed)  # noqa: S311
    told: list[str] = []
    for number in range(count):
        if told and chance.random() < RETOLD:
            words = chance.choice(told[-LATELY:])
        else:
            words = _sentence(chance)
        told.append(words)
        yield _claim(number, words, chance)


def measure(count: int) -> Run:
    """Take the claims in one after the other, each with its suggestions."""
    lexicon, given = _lexicon(), list(claims(count))
    index, made = Index(lexicon), 0
    gc.collect()
    gc.freeze()  # what is made up here is no burden of suggesting
    begun = time.process_time()
    for claim in given:
        made += len(index.add(claim))
    return Run(count, time.process_time() - begun, made)


def report(sizes: Sequence[Sequence[Run]]) -> str:
    """The median of the runs of each size, as a multiple of the first size's."""
    first = statistics.median(run.each for run in sizes[0])
    lines = []
    for runs in sizes:
        each = statistics.median(run.each for run in runs)
        lines.append(
            f"{runs[0].claims:>9,} claims {1000 * each:>8.3f} ms each"
            f"   ratio {each / first:>5.2f}   {runs[0].made:,} suggestions"
        )
    return "\n".join((*lines, f"({machine()}, median of {len(sizes[0])})", ""))


def main(arguments: Sequence[str]) -> None:
    """Measure each size as often as is asked, and write the report."""
    parser = argparse.ArgumentParser(prog="python -m bench.links")
    parser.add_argument(
        "--claims", type=int, nargs="+", default=[1000, 10_000, 100_000]
    )
    parser.add_argument("--runs", type=int, default=1)
    options = parser.parse_args(arguments)
    sizes = [[measure(count) for _ in range(options.runs)] for count in options.claims]
    sys.stdout.write(report(sizes))


def _sentence(chance: random.Random) -> str:
    who, what, where = (_word(chance).capitalize() for _ in range(3))
    more = " ".join(_word(chance) for _ in range(4))
    return f"{who} {chance.choice(DEEDS)} the {what} {more} in {where}"


def _word(chance: random.Random) -> str:
    """A word, the n-th one about as often as one n-th."""
    number = int(WORDS ** chance.random())
    parts = []
    while number:
        number, part = divmod(number, len(SYLLABLES))
        parts.append(SYLLABLES[part])
    return "".join(parts)


def _claim(number: int, words: str, chance: random.Random) -> Claimed:
    document, place = divmod(number, TOGETHER)
    name, outlet = f"Speaker {int(5000 ** chance.random())}", f"Outlet {document % 200}"
    start = place * 200
    return Claimed(
        id=number,
        document=document,
        start=start,
        end=start + len(words),
        text=words,
        proposition=words,
        chain=((Who(name, name),),),
        publishers=(Who(outlet, outlet, SourceKind.OUTLET),),
        published=START + timedelta(minutes=document),
        before=f"{name} spoke. ",
        paragraph=f"{name} said that {words}.",
    )


def _lexicon() -> LinkLexicon:
    matching = parse_matching(_tables("matching"))
    return parse_links(_tables("suggesting"), matching)


def _tables(package: str) -> dict[str, object]:
    path = LINEAGE / package / "data" / "en.toml"
    return tomllib.loads(path.read_text(encoding="utf-8"))


if __name__ == "__main__":
    main(sys.argv[1:])
