"""Compares the roots of a hub with many links to those of one with a tenth of them.

python -m bench.roots [--links 10000] [--runs 3]
"""

import argparse
import os
import platform
import statistics
import sys
import time
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta

from claims.lineage.roots import Document, Step, Store, Telling, lineage

START = datetime(2025, 1, 1, tzinfo=UTC)
SHARE = 10  # the smaller hub has one link for so many of the larger


@dataclass(frozen=True, slots=True)
class Run:
    """The seconds that a hub and a tenth of it took."""

    links: int
    whole: float
    tenth: float

    @property
    def ratio(self) -> float:
        """The time a link of the hub takes as a multiple of the smaller hub's."""
        return self.whole / (SHARE * self.tenth)


def hub(links: int) -> Store:
    """One outlet that quotes a person, and many that have it from there."""
    cited = (Step(("Hub",), outlet=True),)
    return Store(
        documents=(
            Document("0", "Hub", START),
            *(
                Document(str(place), f"Outlet {place}", START + timedelta(place))
                for place in range(1, links + 1)
            ),
        ),
        tellings=(
            Telling("0", "0", (Step(("Falk",)),)),
            *(Telling(str(place), str(place), cited) for place in range(1, links + 1)),
        ),
    )


def compare(links: int) -> Run:
    """The whole answer for a hub, flips and loops and all, and for a tenth of it."""
    return Run(links, _seconds(hub(links)), _seconds(hub(links // SHARE)))


def report(runs: list[Run]) -> str:
    """The median of the runs, and the machine."""
    whole = statistics.median(run.whole for run in runs)
    ratio = statistics.median(run.ratio for run in runs)
    return (
        f"{runs[0].links:,} links   {1000 * whole:,.0f} ms\n"
        f"ratio a link to a tenth of them   {ratio:.2f}\n"
        f"({platform.machine()}, {os.cpu_count()} cores, median of {len(runs)})\n"
    )


def _seconds(store: Store) -> float:
    start = time.process_time()
    lineage(store)
    return time.process_time() - start


def main() -> None:
    """Compare as often as is asked, and write the report."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--links", type=int, default=10_000)
    parser.add_argument("--runs", type=int, default=3)
    options = parser.parse_args()
    sys.stdout.write(report([compare(options.links) for _ in range(options.runs)]))


if __name__ == "__main__":
    main()
