"""Shows on a terminal how far a command is, on one line that leaves no trace."""

import shutil
from typing import TextIO

_BAR = 20
_CLEAR = "\r\x1b[2K"


class Progress:
    """A bar with a count and a name, drawn where the stream is a terminal."""

    def __init__(self, stream: TextIO) -> None:
        self.stream = stream
        self.shown = False
        self.terminal = stream.isatty()

    def show(self, done: int, total: int, name: str) -> None:
        """Draw the bar in place of the last one."""
        if self.terminal:
            self.stream.write(_CLEAR + bar(done, total, name, _width()))
            self.stream.flush()
            self.shown = True

    def clear(self) -> None:
        """Take the bar away, for other lines to be written."""
        if self.shown:
            self.stream.write(_CLEAR)
            self.stream.flush()
            self.shown = False


def bar(done: int, total: int, name: str, width: int) -> str:
    """The bar in one line of less than the width."""
    full = _BAR * done // max(total, 1)
    words = "".join(mark if mark.isprintable() else " " for mark in name)
    line = f"[{'=' * full}{' ' * (_BAR - full)}] {done}/{total} {words}"
    return line[: max(width - 1, 0)]


def _width() -> int:
    return shutil.get_terminal_size().columns
