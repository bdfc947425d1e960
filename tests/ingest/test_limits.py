"""An input may take only so long, wherever the clock finds it."""

import gc
import signal
import threading
import time
import weakref
from concurrent.futures import ThreadPoolExecutor
from contextlib import suppress
from types import FunctionType

import pytest

from claims.ingest.errors import InputError
from claims.ingest.limits import LONG, Deadline, Limits


class Thing:
    """What a weak reference can point at."""


def test_what_takes_too_long_is_ended() -> None:
    with pytest.raises(InputError, match=r"took longer than 0\.05 s"), Deadline(0.05):
        time.sleep(5)


def test_what_is_fast_enough_goes_on() -> None:
    with Deadline(5):
        done = True
    assert done
    assert signal.getitimer(signal.ITIMER_REAL) == (0.0, 0.0)


def keep_for_ever(kept: weakref.WeakKeyDictionary[Thing, int]) -> None:
    """Let one weak callback follow another."""
    while True:
        kept[Thing()] = 1


def test_a_clock_that_rings_inside_a_weak_reference_rings_again() -> None:
    with pytest.raises(InputError), Deadline(0.05):
        keep_for_ever(weakref.WeakKeyDictionary())


def test_a_clock_that_rings_while_the_collector_calls_back_rings_again() -> None:
    def slow(_phase: str, _facts: dict[str, int]) -> None:
        time.sleep(0.002)

    gc.callbacks.append(slow)
    try:
        with pytest.raises(InputError), Deadline(0.05):
            collect_for_ever()
    finally:
        gc.callbacks.remove(slow)


def collect_for_ever() -> None:
    """Let the collector run again and again, with a moment between."""
    while True:
        gc.collect(0)
        time.sleep(0.004)


def test_a_library_that_swallows_the_first_ring_is_ended_by_the_next() -> None:
    with pytest.raises(InputError), Deadline(0.05):
        swallow_what_comes_first()


def swallow_what_comes_first() -> None:
    """Wait twice, as careless of errors as a library can be."""
    with suppress(BaseException):
        time.sleep(5)
    time.sleep(5)


def test_no_clock_rings_after_the_block_has_ended() -> None:
    with pytest.raises(ValueError, match="of its own"), Deadline(0.05):
        raise ValueError("of its own")

    time.sleep(0.1)
    assert signal.getitimer(signal.ITIMER_REAL) == (0.0, 0.0)


def test_another_thread_runs_without_a_clock() -> None:
    with ThreadPoolExecutor(1) as pool:
        pool.submit(wait_under_a_clock).result()


def wait_under_a_clock() -> None:
    """Take longer than a clock allows."""
    with Deadline(0.01):
        time.sleep(0.05)


def take_and_give_back(lock: threading.Lock) -> None:
    """Hold the lock for a moment."""
    lock.acquire()
    time.sleep(0.004)
    lock.release()


def test_a_clock_that_rings_while_coverage_holds_its_lock_rings_again() -> None:
    lock = threading.Lock()
    place = {"__name__": "coverage.collector", "time": time}
    step = FunctionType(take_and_give_back.__code__, place)

    with pytest.raises(InputError), Deadline(0.05):
        repeat_for_ever(step, lock)

    assert not lock.locked()


def repeat_for_ever(step: FunctionType, lock: threading.Lock) -> None:
    """Take the step again and again, with a moment between."""
    while True:
        step(lock)
        time.sleep(0.001)


def test_a_long_text_is_given_longer() -> None:
    limits = Limits(seconds=10)
    given = [limits.seconds_for("x" * length) for length in (1, LONG - 1, LONG * 4)]
    assert given == [10, 10, 50]
