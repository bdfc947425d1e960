"""Makes a child process end when its parent does, however the parent ends."""

import ctypes
import os
import signal
from collections.abc import Callable

DIE_WITH_PARENT = 1  # prctl's PR_SET_PDEATHSIG


def tied(ending: signal.Signals) -> Callable[[], None]:
    """Return what a child runs before its program, so that the kernel ends it."""
    parent = os.getpid()

    def tie() -> None:  # pragma: no cover  runs in the child alone
        ctypes.CDLL(None).prctl(DIE_WITH_PARENT, ending)
        if os.getppid() != parent:
            os.kill(os.getpid(), ending)

    return tie
