"""Writes what was read, document by document, in the format that a person chose."""

from enum import StrEnum
from typing import TextIO

import orjson

from claims.ingest.output.documents import document_values
from claims.ingest.output.telling import Telling

# Where results go to a file or a pipe, no terminal says how wide a table may be.
_PIPED_WIDTH = 140


class Format(StrEnum):
    """How results are written."""

    TABLE = "table"
    JSON = "json"
    JSONL = "jsonl"


class Writer:
    """Takes one telling after another, and ends the output when told to."""

    def __init__(self, stream: TextIO, *, explained: bool) -> None:
        self.stream = stream
        self.explained = explained

    def write(self, telling: Telling) -> None:
        """Write one document."""
        raise NotImplementedError

    def close(self) -> None:
        """End the output."""

    def json(self, telling: Telling) -> str:
        """One document as JSON on one line."""
        values = document_values(telling, explained=self.explained)
        return orjson.dumps(values).decode()


class LinesWriter(Writer):
    """JSON Lines: a document a line."""

    def write(self, telling: Telling) -> None:
        """Write one line."""
        self.stream.write(self.json(telling) + "\n")


class ListWriter(Writer):
    """One JSON list of all documents."""

    def __init__(self, stream: TextIO, *, explained: bool) -> None:
        super().__init__(stream, explained=explained)
        self.before = "[\n"

    def write(self, telling: Telling) -> None:
        """Write one member of the list."""
        self.stream.write(self.before + self.json(telling))
        self.before = ",\n"

    def close(self) -> None:
        """Close the list, and open it first where it has no member."""
        self.stream.write("[]\n" if self.before == "[\n" else "\n]\n")


class TableWriter(Writer):
    """A table for people; plain where the stream is no terminal."""

    def __init__(self, stream: TextIO, *, explained: bool) -> None:
        super().__init__(stream, explained=explained)
        from rich.console import Console

        width = None if stream.isatty() else _PIPED_WIDTH
        self.console = Console(file=stream, width=width, highlight=False)

    def write(self, telling: Telling) -> None:
        """Draw one document."""
        from claims.ingest.output.tables import drawn

        width = self.console.width
        self.console.print(drawn(telling, width, explained=self.explained))


_WRITERS: dict[Format, type[Writer]] = {
    Format.TABLE: TableWriter,
    Format.JSON: ListWriter,
    Format.JSONL: LinesWriter,
}


def writer_for(form: Format, stream: TextIO, *, explained: bool = False) -> Writer:
    """The writer of a format; `explained` tells by what each claim was found."""
    return _WRITERS[form](stream, explained=explained)
