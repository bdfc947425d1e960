"""Reads one stream in a process of its own, as a server that does nothing else."""

import os
from collections.abc import Mapping
from concurrent.futures import ProcessPoolExecutor
from multiprocessing import get_context
from pathlib import Path

import django


def memory(page: str, stream: str, database: Mapping[str, object]) -> list[float]:
    """The megabytes that a new process holds after a page, and after a stream."""
    with ProcessPoolExecutor(1, get_context("spawn")) as pool:
        return pool.submit(_read, page, stream, database).result()


def _read(page: str, stream: str, database: Mapping[str, object]) -> list[float]:
    os.environ.setdefault("DJANGO_SETTINGS_MODULE", "provenance.settings")
    django.setup()
    from django.db import connection

    from bench.crowd import reader

    connection.settings_dict.update(database)
    client = reader()
    client.get(page)
    before = _held()
    for _ in client.get(stream).streaming_content:  # type: ignore[attr-defined]
        pass
    return [before, _held()]


def _held() -> float:
    """What this process held at most so far, as Linux tells it.

    What getrusage tells goes on from the process that began this one.
    """
    status = Path("/proc/self/status").read_text("ascii")
    (held,) = [line for line in status.splitlines() if line.startswith("VmHWM:")]
    return int(held.split()[1]) / 1024
