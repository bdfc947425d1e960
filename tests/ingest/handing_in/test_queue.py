"""One job that nobody foresaw does not keep the others from being read."""

from collections.abc import Callable
from datetime import datetime

import pytest

from claims.ingest.handing_in.queue import work_off
from claims.ingest.limits import Limits
from claims.models import Job
from claims.vocabulary import JobState
from tests import factories as f

pytestmark = pytest.mark.django_db


def stopped_once() -> Callable[[], datetime]:
    """A clock that fails in a way which no reader tells of, and goes on after it."""
    failures = iter([ZeroDivisionError("the clock stands")])

    def now() -> datetime:
        for failure in failures:
            raise failure
        return f.NOON

    return now


def test_a_job_that_fails_unexpectedly_is_told_and_the_next_is_read(
    caplog: pytest.LogCaptureFixture,
) -> None:
    first, second = f.make_job(), f.make_job(octets=f.TEXT.encode())
    clock = stopped_once()
    assert work_off(Limits(), clock) == first
    assert work_off(Limits(), clock) == second
    states = Job.objects.order_by("id").values_list("state", "problem")
    assert list(states) == [
        (JobState.FAILED, "Reading it failed (ZeroDivisionError); the log tells more."),
        (JobState.DONE, ""),
    ]
    assert "the clock stands" in caplog.text
