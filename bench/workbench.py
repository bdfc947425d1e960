"""Compares the pages of the admin at two sizes of its tables, in the same run.

python -m bench.workbench [--claims 10000 1000000] [--runs 9]
"""

import gc
import sys
import time
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from bench.machine import machine
from bench.sizes import told

STEADY, SEARCHED = 1.2, 1.5  # how many times as long a page may take on more claims
WARM = 2  # requests that no time is taken of


@dataclass(frozen=True, slots=True)
class Page:
    """One page at one size: what it costs the processor at least, and its questions.

    That is the time of the server and of its database together, without waiting, so
    that it is the same on a machine where others work too.
    """

    milliseconds: float
    queries: int


def measure(claims: int, runs: int, template: str) -> Mapping[str, Page]:
    """Fill an empty database with so many claims, and ask for every page."""
    from bench.crowd import fill, reader
    from bench.scratch import scratch

    with scratch(template):
        document = fill(claims)
        client = reader()
        gc.collect()
        gc.freeze()  # what came before is no burden of the pages
        return {name: _timed(client, at, runs) for name, at in places(document)}


def places(claim: int) -> Iterator[tuple[str, str]]:
    """The pages that people work in all day, by name."""
    from django.apps import apps
    from django.contrib import admin

    from claims.review.desk import LANES

    yield "workbench, 300 claims", f"/admin/workbench/{claim}/?lane=new"
    for lane in LANES:
        yield f"queue, {lane}", f"/admin/queue/?lane={lane}"
    for words in ("common", "seldom", "rarest"):
        yield f"search claims, {words}", f"/admin/claims/claim/?q={words}"
        yield f"search queue, {words}", f"/admin/queue/?lane=new&q={words}"
    for model in sorted(apps.get_models(), key=lambda one: one.__name__):
        name = f"{model._meta.app_label}/{model._meta.model_name}"
        if admin.site.is_registered(model):
            yield f"list, {name}", f"/admin/{name}/"
    for state in ("proposed", "agreed"):
        yield f"list, {state}", f"/admin/claims/claim/?state__exact={state}"
    yield "list, possible", "/admin/claims/claim/?hedge_level__exact=possible"


def _timed(client: "object", address: str, runs: int) -> Page:
    from django.db import connection
    from django.test import Client
    from django.test.utils import CaptureQueriesContext

    assert isinstance(client, Client)
    with CaptureQueriesContext(connection) as asked:
        answer = client.get(address)
        queries = len(asked)
    if answer.status_code != 200:
        raise SystemExit(f"{address} answered {answer.status_code}.")
    with connection.cursor() as cursor:
        cursor.execute("SET max_parallel_workers_per_gather = 0")
        cursor.execute("SELECT pg_backend_pid()")
        database = Path(f"/proc/{cursor.fetchone()[0]}/schedstat")
    spent = []
    for _ in range(WARM + runs):
        begun = _spent(database)
        client.get(address)
        spent.append(_spent(database) - begun)
    return Page(min(spent[WARM:]) / 1e6, queries)


def _spent(database: Path) -> int:
    """The nanoseconds on a processor so far, of this process and of the database's."""
    return time.process_time_ns() + int(database.read_text("ascii").split()[0])


def limit(name: str) -> float:
    """How many times as long a page may take on more claims."""
    return SEARCHED if name.startswith(("workbench", "search")) else STEADY


def report(sizes: Sequence[int], found: Sequence[Mapping[str, Page]]) -> str:
    """Each page at each size, the ratio of the last to the first, and what is over."""
    few, many = found[0], found[-1]
    heads = "".join(f"{size:>12,}" for size in sizes)
    lines = [f"{'milliseconds at claims':<34}{heads}   ratio  queries"]
    for name, page in few.items():
        ratio = many[name].milliseconds / page.milliseconds
        times = "".join(f"{one[name].milliseconds:>12.1f}" for one in found)
        asked = "/".join(
            str(n) for n in dict.fromkeys(one[name].queries for one in found)
        )
        over = "  over" if ratio > limit(name) else ""
        lines.append(f"{name:<34}{times}{ratio:>8.2f}{asked:>9}{over}")
    return "\n".join((*lines, f"({machine()})", ""))


def main(arguments: Sequence[str]) -> None:
    """Make a server for the comparison, measure each size, and write the report."""
    options = told("workbench", arguments)
    from bench.server import served

    with served() as name:
        found = [measure(size, options.runs, name) for size in options.claims]
    sys.stdout.write(report(options.claims, found))


if __name__ == "__main__":
    main(sys.argv[1:])
