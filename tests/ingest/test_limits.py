"""An input may take only so long, wherever the clock finds it."""

import gc
import signal
import time
import weakref

import pytest

from claims.ingest.errors import InputError
from claims.ingest.limits import deadline


class Thing:
    """What a weak reference can point at."""


def test_what_takes_too_long_is_ended() -> None:
    with pytest.raises(InputError, match=r"took longer than 0\.05 s"), deadline(0.05):
        time.sleep(5)


def test_what_is_fast_enough_goes_on() -> None:
    with deadline(5):
        done = True
    assert done
    assert signal.getitimer(signal.ITIMER_REAL) == (0.0, 0.0)


def keep_for_ever(kept: weakref.WeakKeyDictionary[Thing, int]) -> None:
    """Let one weak callback follow another."""
    while True:
        kept[Thing()] = 1


def test_a_clock_that_rings_inside_a_weak_reference_rings_again() -> None:
    with pytest.raises(InputError), deadline(0.05):
        keep_for_ever(weakref.WeakKeyDictionary())


def test_a_clock_that_rings_while_the_collector_calls_back_rings_again() -> None:
    def slow(_phase: str, _facts: dict[str, int]) -> None:
        time.sleep(0.002)

    gc.callbacks.append(slow)
    try:
        with pytest.raises(InputError), deadline(0.05):
            collect_for_ever()
    finally:
        gc.callbacks.remove(slow)


def collect_for_ever() -> None:
    """Let the collector run again and again, with a moment between."""
    while True:
        gc.collect(0)
        time.sleep(0.004)
