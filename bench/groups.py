"""Compares grouping claims by their links with scipy's own components, in the same run.

python -m bench.groups [--links 500000] [--added 1000] [--hub 10000] [--runs 3]
"""

import argparse
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
    """The seconds that one comparison took: groups, and scipy's components of them.

    `written` is the whole of working them out anew and writing them down, `added` and
    `removed` single links, `plain` links that are added without joining anything.
    """

    links: int
    grouped: float
    components: float
    written: float
    added: list[float]
    removed: list[float]
    plain: list[float]
    hub: float
    tenth: float

    @property
    def ratio(self) -> float:
        """The time of grouping as a multiple of fetching and scipy's components."""
        return self.grouped / self.components

    @property
    def of_hub(self) -> float:
        """The time a link of a hub takes as a multiple of a hub a tenth as large."""
        return self.hub / (10 * self.tenth)


def compare(links: int, added: int, hub: int, template: str) -> Run:
    """Fill an empty database with links at random and with hubs, and time each work."""
    from bench.linked import accept, fill_hub, fill_links, plain, refuse
    from bench.scratch import scratch
    from claims.review.tracing import trace
    from claims.review.tracing.clusters import clusters_of, fetch_edges, regroup

    with scratch(template):
        fill_links(links)
        fetch_edges()  # once for nothing, so that both find the pages in memory
        components = _seconds(lambda: _components(fetch_edges()))
        grouped = _seconds(lambda: clusters_of(fetch_edges()))
        written = _seconds(regroup)
        whole, tenth = fill_hub(hub), fill_hub(hub // 10)
        return Run(
            links,
            grouped,
            components,
            written,
            added=[_seconds(work) for work in accept(added, links)],
            removed=[_seconds(work) for work in refuse(added, links)],
            plain=[_seconds(work) for work in plain(added, links)],
            hub=_seconds(lambda: trace(whole)),
            tenth=_seconds(lambda: trace(tenth)),
        )


def report(runs: Sequence[Run]) -> str:
    """The medians of the runs, and the machine."""
    links, of_hub = runs[0].links, statistics.median(run.of_hub for run in runs)
    lines = [
        f"{'groups':<28}{_median(runs, 'grouped'):>9,.0f} ms",
        f"{'fetch and components':<28}{_median(runs, 'components'):>9,.0f} ms",
        f"{'ratio':<28}{statistics.median(run.ratio for run in runs):>9.2f}",
        f"{'all written down':<28}{_median(runs, 'written'):>9,.0f} ms",
        *(
            _spread(words, [time for run in runs for time in getattr(run, name)])
            for words, name in (
                ("one link added", "added"),
                ("the same, joining nothing", "plain"),
                ("one link removed", "removed"),
            )
        ),
        f"{'roots of a hub':<28}{_median(runs, 'hub'):>9,.0f} ms",
        f"{'ratio a link to a tenth':<28}{of_hub:>9.2f}",
        f"({links:,} links, {machine()}, median of {len(runs)})",
    ]
    return "\n".join(lines) + "\n"


def _components(edges: "object") -> None:
    """What scipy does with links whose keys lie close together."""
    import numpy as np
    from scipy.sparse import coo_array
    from scipy.sparse.csgraph import connected_components

    ends = np.asarray(edges)
    size = int(ends.max()) + 1
    graph = coo_array((np.ones(len(ends), np.int8), ends.T), shape=(size, size))
    connected_components(graph, directed=False)


def _median(runs: Sequence[Run], name: str) -> float:
    return 1000 * statistics.median(getattr(run, name) for run in runs)


def _spread(words: str, times: list[float]) -> str:
    """The middle and the slow end of some times."""
    middle, slow = statistics.median(times), statistics.quantiles(times, n=20)[-1]
    return f"{words:<28}{1000 * middle:>9.2f} ms   p95 {1000 * slow:.2f} ms"


def _seconds(work: Callable[[], object]) -> float:
    begun = time.perf_counter()
    work()
    return time.perf_counter() - begun


def main(arguments: Sequence[str]) -> None:
    """Make a server for the comparison, run it, and write the report."""
    parser = argparse.ArgumentParser(prog="python -m bench.groups")
    parser.add_argument("--links", type=int, default=500_000)
    parser.add_argument("--added", type=int, default=1_000)
    parser.add_argument("--hub", type=int, default=10_000)
    parser.add_argument("--runs", type=int, default=3)
    options = parser.parse_args(arguments)
    os.environ.setdefault("DJANGO_SETTINGS_MODULE", "provenance.settings")
    django.setup()
    from bench.server import served

    with served() as name:
        wanted = (options.links, options.added, options.hub)
        runs = [compare(*wanted, name) for _ in range(options.runs)]
    sys.stdout.write(report(runs))


if __name__ == "__main__":
    main(sys.argv[1:])
