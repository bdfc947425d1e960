"""Measures the check of prose: planted errors found, faithful sentences faulted.

`python -m bench.prose [--show] LOT [LOT ...]`: for each lot and all together, by the
rules alone and with the trained network, and what the network's part takes beside
theirs. `--show` tells what was missed and what was faulted.
"""

import argparse
import os
import sys
from collections import Counter
from dataclasses import dataclass, field
from pathlib import Path
from time import process_time

import django

from bench.machine import machine
from training.entailment.examples import Example, examples


@dataclass
class Score:
    """How many sentences of each kind there are, and on how many there is a finding.

    Kinds are those of the vocabulary; "" is for faithful sentences.
    """

    there: Counter[str] = field(default_factory=Counter)
    shown: Counter[str] = field(default_factory=Counter)

    def add(self, one: Example, *, shown: bool) -> None:
        """Counts a sentence in."""
        self.there[one.amiss or ""] += 1
        self.shown[one.amiss or ""] += shown

    @property
    def found(self) -> float:
        """The share of planted errors on which there is a finding."""
        shown, there = self.shown.total(), self.there.total()
        return (shown - self.shown[""]) / (there - self.there[""])

    @property
    def faulted(self) -> float:
        """The share of faithful sentences on which there is one."""
        return self.shown[""] / self.there[""]


@dataclass
class Measured:
    """Two scores of the same sentences, the seconds of each, and what is wrong."""

    rules: Score = field(default_factory=Score)
    both: Score = field(default_factory=Score)
    ruling: float = 0.0
    checking: float = 0.0
    wrong: list[str] = field(default_factory=list)

    def add(self, other: "Measured") -> None:
        """Counts in what was measured elsewhere."""
        for mine, theirs in ((self.rules, other.rules), (self.both, other.both)):
            mine.there.update(theirs.there)
            mine.shown.update(theirs.shown)
        self.ruling += other.ruling
        self.checking += other.checking


def measure(lot: Path) -> Measured:
    """Check every sentence of a lot."""
    from claims.ingest.prose import reader  # no sooner than the settings are read

    found, reading = Measured(), reader("en")
    for one in examples(lot):
        began = process_time()
        ruled = reading.ruled(one.sentence, one.evidence).found
        middle = process_time()
        shown = reading.check(one.sentence, one.evidence)
        found.ruling += middle - began
        found.checking += process_time() - middle
        found.rules.add(one, shown=bool(ruled))
        found.both.add(one, shown=bool(shown))
        if one.amiss and not shown:
            found.wrong.append(f"missed, {one.amiss}: {one.sentence}")
        elif shown and not one.amiss:
            whys = " ".join(each.why for each in shown)
            found.wrong.append(f"faulted: {one.sentence} {whys}")
    return found


def report(name: str, found: Measured) -> str:
    """One line of shares: what is found and faulted, and by rules alone."""
    rules, both = found.rules, found.both
    kinds = ", ".join(
        f"{kind} {both.shown[kind] / many:.0%}"
        for kind, many in sorted(both.there.items())
        if kind
    )
    return (
        f"{name}: found {both.found:.1%}, faulted {both.faulted:.1%} "
        f"(rules alone {rules.found:.1%}, {rules.faulted:.1%}); {kinds}"
    )


def main() -> None:
    """Parses the command line and prints a line for each lot and for all."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--show", action="store_true")
    parser.add_argument("lots", type=Path, nargs="+")
    options = parser.parse_args()
    os.environ.setdefault("DJANGO_SETTINGS_MODULE", "provenance.settings")
    django.setup()
    whole = Measured()
    for lot in options.lots:
        alone = measure(lot)
        lines = [*alone.wrong * options.show, report(lot.stem, alone)]
        sys.stdout.write("".join(f"{line}\n" for line in lines))
        whole.add(alone)
    many = whole.both.there.total()
    sys.stdout.write(
        f"{report('all', whole)}\n"
        f"{1000 * whole.checking / many:.1f} ms a sentence, "
        f"{whole.checking / whole.ruling:.2f} times the rules alone; {machine()}\n"
    )


if __name__ == "__main__":
    main()
