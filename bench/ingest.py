"""Compares storing with COPY of the very rows that it wrote, in the same run.

And with storing where nothing writes down what is to be weighed anew.

python -m bench.ingest [--documents 2000] [--runs 3]
"""

import argparse
import gc
import os
import statistics
import sys
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass

import django

from bench.machine import machine


@dataclass(frozen=True, slots=True)
class Run:
    """One comparison: rows, and the seconds that each way took."""

    rows: int
    stored: float
    copied: float
    unweighed: float

    @property
    def ratio(self) -> float:
        """The speed of storing as a share of COPY's."""
        return self.copied / self.stored

    @property
    def weighing(self) -> float:
        """How many times as long storing takes with the triggers that weigh."""
        return self.stored / self.unweighed


def compare(documents: int, template: str) -> Run:
    """Store made-up documents in two empty databases, and COPY them to a third."""
    from django.utils.timezone import now

    from bench.made_up import tellings
    from bench.scratch import copied, count_rows, dumped, scratch, silence
    from claims.ingest.storing import store

    made = list(tellings(documents))
    gc.freeze()  # what is made up here is no burden of storing
    with scratch(template):
        stored = _seconds(lambda: sum(1 for _ in store(made, now)))
        rows, dump = count_rows(), dumped()
    with scratch(template):
        silence("weighed")
        unweighed = _seconds(lambda: sum(1 for _ in store(made, now)))
    with scratch(template):
        return Run(rows, stored, _seconds(lambda: copied(dump)), unweighed)


def report(runs: Sequence[Run]) -> str:
    """The median of the runs, and the machine."""
    ratio = statistics.median(run.ratio for run in runs)
    ways = {
        "ingest": [run.stored for run in runs],
        "COPY": [run.copied for run in runs],
    }
    lines = [
        f"{name:<8}{runs[0].rows / statistics.median(times):>10,.0f} rows/s"
        for name, times in ways.items()
    ]
    lines.append(f"ratio   {ratio:>10.2f}  ({runs[0].rows:,} rows, {machine()})")
    weighing = statistics.median(run.weighing for run in runs)
    lines.append(f"weighing{weighing:>10.2f}  times as long as without its triggers")
    return "\n".join(lines) + "\n"


def main(arguments: Sequence[str]) -> None:
    """Make a server for the comparison, run it, and write the report."""
    parser = argparse.ArgumentParser(prog="python -m bench.ingest")
    parser.add_argument("--documents", type=int, default=2_000)
    parser.add_argument("--runs", type=int, default=3)
    options = parser.parse_args(arguments)
    os.environ.setdefault("DJANGO_SETTINGS_MODULE", "provenance.settings")
    django.setup()
    from bench.server import served

    with served() as name:
        runs = [compare(options.documents, name) for _ in range(options.runs)]
    sys.stdout.write(report(runs))


def _seconds(work: Callable[[], object]) -> float:
    begun = time.perf_counter()
    work()
    return time.perf_counter() - begun


if __name__ == "__main__":
    main(sys.argv[1:])
