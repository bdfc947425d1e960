"""How much one input may ask for, in bytes, in characters and in seconds."""

import signal
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from types import FrameType

from claims.ingest.errors import InputError


@dataclass(frozen=True, slots=True)
class Limits:
    """The most that one input may take."""

    bytes: int = 20_000_000
    characters: int = 2_000_000
    seconds: float = 60.0

    def check_bytes(self, count: int) -> None:
        """Refuse an input of more bytes than are allowed."""
        if count > self.bytes:
            raise InputError(
                f"is larger than {self.bytes:,} bytes", "raise --max-bytes to read it"
            )

    def check_characters(self, count: int) -> None:
        """Refuse a text of more characters than are allowed."""
        if count > self.characters:
            raise InputError(
                f"holds {count:,} characters, more than {self.characters:,}",
                "raise --max-characters to read it",
            )


# A callback of these runs wherever the collector does, and its errors go nowhere.
_SWALLOWING = frozenset(["weakref", "_weakrefset"])
_AGAIN = 0.01  # seconds


class _TimeIsUpError(BaseException):
    """Past every `except Exception` of a library on its way to the deadline."""


@contextmanager
def deadline(seconds: float) -> Iterator[None]:
    """Raise InputError where the block takes longer.

    The clock is the process's alarm, which only the main thread may set: in any other
    thread the block runs without one.
    """
    if threading.current_thread() is not threading.main_thread():
        yield
        return
    before = signal.signal(signal.SIGALRM, _ring)
    signal.setitimer(signal.ITIMER_REAL, seconds)
    try:
        yield
    except _TimeIsUpError:
        raise out_of_time(seconds) from None
    finally:
        signal.setitimer(signal.ITIMER_REAL, 0)
        signal.signal(signal.SIGALRM, before)


def out_of_time(seconds: float) -> InputError:
    """The error of an input that took too long."""
    return InputError(f"took longer than {seconds:g} s", "raise --timeout to wait")


def _ring(_number: int, frame: FrameType | None) -> None:
    """Raise; but ring again soon where Python would swallow what is raised."""
    if frame is not None and frame.f_globals.get("__name__") in _SWALLOWING:
        signal.setitimer(signal.ITIMER_REAL, _AGAIN)
        return
    raise _TimeIsUpError
