"""Hands inputs of lines to what reads them: files, or standard input."""

import sys
from collections.abc import Callable, Iterable, Iterator, Sequence
from pathlib import Path
from typing import TypeVar

from claims.ingest.errors import InputError
from claims.ingest.readers.decoding import decode

FoundT = TypeVar("FoundT")


def of_lines(
    inputs: Sequence[str], read: Callable[[str], Iterable[FoundT | InputError]]
) -> Iterator[tuple[str, FoundT | InputError]]:
    """What comes of each line of each input, with the input's name; "-" is stdin."""
    for name in inputs:
        try:
            data = sys.stdin.buffer.read() if name == "-" else Path(name).read_bytes()
            lines = decode(data)
        except InputError as error:
            yield name, error
        except OSError as error:
            yield name, InputError(f"cannot be read ({error.strerror})", "check it")
        else:
            yield from ((name, found) for found in read(lines))
