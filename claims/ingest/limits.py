"""How much one input may ask for, in bytes, in characters and in seconds."""

import gc
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


# A callback of these runs wherever the collector does.
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
    if _is_swallowing(frame):
        signal.setitimer(signal.ITIMER_REAL, _AGAIN)
        return
    raise _TimeIsUpError


def _is_swallowing(frame: FrameType | None) -> bool:
    """Whether the collector called what runs now: its callbacks' errors go nowhere."""
    callbacks = {getattr(callback, "__code__", None) for callback in gc.callbacks}
    while frame is not None:
        module = frame.f_globals.get("__name__")
        if module in _SWALLOWING or frame.f_code.co_name == "__del__":
            return True
        if frame.f_code in callbacks:
            return True
        frame = frame.f_back
    return False
