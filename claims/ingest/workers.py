"""Spreads work over processes and gives the results in the order of the work."""

import signal
from collections import deque
from collections.abc import Callable, Iterable, Iterator
from concurrent.futures import Future, ProcessPoolExecutor
from concurrent.futures.process import BrokenProcessPool
from typing import TypeVar

WorkT = TypeVar("WorkT")
DoneT = TypeVar("DoneT")

AHEAD = 3  # pieces of work for each worker that are taken before they are needed


def in_order(
    do: Callable[[WorkT], DoneT], works: Iterable[WorkT], workers: int
) -> Iterator[DoneT]:
    """The results in the order of the work; `do` must be a function of a module.

    Few pieces are taken ahead, so that memory stays bounded. What a worker that was
    killed leaves undone is done here: nothing is lost.
    """
    if workers == 1:
        yield from map(do, works)
        return
    pending: deque[tuple[WorkT, Future[DoneT] | None]] = deque()
    pool = ProcessPoolExecutor(workers, initializer=_mind_no_interrupt)
    try:
        for work in works:
            pending.append((work, _begun(pool, do, work)))
            if len(pending) > AHEAD * workers:
                yield _done(do, *pending.popleft())
        while pending:
            yield _done(do, *pending.popleft())
    finally:
        pool.shutdown(wait=True, cancel_futures=True)


def _mind_no_interrupt() -> None:
    """Leave Ctrl-C to the process that hands out the work."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)


def _begun(
    pool: ProcessPoolExecutor, do: Callable[[WorkT], DoneT], work: WorkT
) -> Future[DoneT] | None:
    try:
        return pool.submit(do, work)
    except BrokenProcessPool:
        return None


def _done(
    do: Callable[[WorkT], DoneT], work: WorkT, future: Future[DoneT] | None
) -> DoneT:
    try:
        return future.result() if future is not None else do(work)
    except BrokenProcessPool:
        return do(work)
