"""How much one input may ask for, in bytes, in characters and in seconds."""

import gc
import signal
import threading
from dataclasses import dataclass
from types import FrameType, TracebackType
from typing import Self

from claims.ingest.errors import InputError

LONG = 200_000  # code points that are read within the seconds of one input


@dataclass(frozen=True, slots=True)
class Limits:
    """The most that one input may take."""

    bytes: int = 20_000_000
    characters: int = 2_000_000
    seconds: float = 60.0

    def seconds_for(self, text: str) -> float:
        """How long reading a text may take: longer texts are given longer."""
        return self.seconds * (1 + len(text) // LONG)

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


# What is raised in a callback of weak references goes nowhere; raised in the others, it
# leaves a lock held for ever: measuring coverage takes one at every new file.
_UNBREAKABLE = frozenset(
    ["weakref", "_weakrefset", "threading", "importlib", "coverage"]
)
_AGAIN = 0.02  # seconds


class _TimeIsUpError(BaseException):
    """Past every `except Exception` of a library on its way to the deadline."""


class Deadline:
    """A block that raises InputError where it takes longer than so many seconds.

    The clock is the process's alarm, which only the main thread may set: in any other
    thread the block runs without one. It rings until the block has ended, so that a
    library which swallows what the first ring raises is interrupted by the next.
    """

    def __init__(self, seconds: float) -> None:
        self._seconds = seconds
        self._is_over = threading.current_thread() is not threading.main_thread()

    def __enter__(self) -> Self:
        if not self._is_over:
            self._before = signal.signal(signal.SIGALRM, self._ring)
            signal.setitimer(signal.ITIMER_REAL, self._seconds, _AGAIN)
        return self

    def __exit__(
        self,
        _kind: type[BaseException] | None,
        error: BaseException | None,
        _trace: TracebackType | None,
    ) -> None:
        if not self._is_over:
            self._is_over = True
            signal.setitimer(signal.ITIMER_REAL, 0)
            signal.signal(signal.SIGALRM, self._before)
        if isinstance(error, _TimeIsUpError):
            raise out_of_time(self._seconds) from None

    def _ring(self, _number: int, frame: FrameType | None) -> None:
        """Raise, unless the block has ended or what runs must not be broken off."""
        if not (self._is_over or _is_unbreakable(frame)):
            raise _TimeIsUpError


_OWN = frozenset([Deadline.__enter__.__code__, Deadline.__exit__.__code__])


def out_of_time(seconds: float) -> InputError:
    """The error of an input that took too long."""
    return InputError(f"took longer than {seconds:g} s", "raise --timeout to wait")


def _is_unbreakable(frame: FrameType | None) -> bool:
    """Whether what runs now swallows what is raised, or holds a lock, or is the end.

    A finalizer and a callback of the collector swallow it.
    """
    codes = {getattr(callback, "__code__", None) for callback in gc.callbacks} | _OWN
    while frame is not None:
        package = str(frame.f_globals.get("__name__")).partition(".")[0]
        if package in _UNBREAKABLE or frame.f_code in codes:
            return True
        if frame.f_code.co_name == "__del__":
            return True
        frame = frame.f_back
    return False
