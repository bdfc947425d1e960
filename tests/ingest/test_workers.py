"""Work is spread over processes, and no piece of it is lost or late."""

import os
import signal

import pytest

from claims.ingest.workers import AHEAD, in_order


def squared(number: int) -> int:
    return number * number


def process(_: int) -> int:
    return os.getpid()


def killed_away_from_home(home: int) -> str:
    if os.getpid() != home:
        os.kill(os.getpid(), signal.SIGKILL)
    return "done at home"


def failing(number: int) -> int:
    raise ValueError(number)


@pytest.mark.parametrize("workers", [1, 2])
def test_results_come_in_the_order_of_the_work(workers: int) -> None:
    assert list(in_order(squared, range(20), workers)) == [n * n for n in range(20)]


def test_one_worker_is_this_process() -> None:
    assert set(in_order(process, range(3), 1)) == {os.getpid()}


def test_more_workers_are_other_processes() -> None:
    assert os.getpid() not in set(in_order(process, range(4), 2))


def test_what_a_killed_worker_leaves_is_done_here() -> None:
    homes = [os.getpid()] * 3
    assert list(in_order(killed_away_from_home, homes, 2)) == ["done at home"] * 3


def test_no_more_is_taken_ahead_than_is_needed() -> None:
    taken = iter(range(1_000))
    next(in_order(squared, taken, 2))
    assert next(taken) <= 2 * AHEAD + 1


def test_an_error_in_the_work_is_raised_here() -> None:
    with pytest.raises(ValueError, match="0"):
        list(in_order(failing, range(2), 2))
