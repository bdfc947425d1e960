"""Which kinds of input are read, how they are told apart, and who reads which."""

from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum

from claims.ingest.article import Article, Facts, Failure
from claims.ingest.errors import InputError
from claims.ingest.limits import Limits
from claims.ingest.readers.decoding import decode
from claims.ingest.readers.lines import Line, read_lines
from claims.ingest.readers.markup import read_html
from claims.ingest.readers.portable import read_pdf
from claims.ingest.readers.texts import checked


class Kind(StrEnum):
    """A kind of input, by the name that a person gives it."""

    TEXT = "text"
    HTML = "html"
    PDF = "pdf"
    JSONL = "jsonl"


SUFFIXES = {
    ".txt": Kind.TEXT,
    ".html": Kind.HTML,
    ".htm": Kind.HTML,
    ".pdf": Kind.PDF,
    ".jsonl": Kind.JSONL,
}
MEDIA_TYPES = {
    Kind.TEXT: "text/plain",
    Kind.HTML: "text/html",
    Kind.PDF: "application/pdf",
    Kind.JSONL: "application/json",
}


@dataclass(frozen=True, slots=True)
class Bytes:
    """One input as it arrived: its bytes, and what is known from outside them.

    `given` are the facts that stand above what the input states, `known` those that
    stand below it; `encoding` is a person's word, `declared` the sender's.
    """

    origin: str
    id: str
    kind: Kind
    data: bytes
    given: Facts = field(default_factory=Facts)
    known: Facts = field(default_factory=Facts)
    encoding: str = ""
    declared: str = ""
    retrieved_at: datetime | None = None


def articles_in(arrived: Bytes, limits: Limits) -> Iterator[Article | Failure]:
    """The articles of one input, and its lines that hold none."""
    try:
        _refuse_nothing(arrived.data)
        if arrived.kind is Kind.JSONL:
            yield from _lines(arrived, limits)
        else:
            yield _whole(arrived, limits)
    except InputError as error:
        yield Failure.of(arrived.origin, error)


def _refuse_nothing(found: object) -> None:
    if not found:
        raise InputError("is empty", "give it some text")


def _whole(arrived: Bytes, limits: Limits) -> Article:
    text, stated = _text(arrived)
    return _article(arrived, checked(text, limits), stated, arrived.data, arrived.id)


def _text(arrived: Bytes) -> tuple[str, Facts]:
    if arrived.kind is Kind.PDF:
        return read_pdf(arrived.data)
    if arrived.kind is Kind.HTML:
        return read_html(arrived.data, arrived.encoding, arrived.declared)
    return decode(arrived.data, arrived.encoding, arrived.declared), Facts()


def _lines(arrived: Bytes, limits: Limits) -> Iterator[Article | Failure]:
    text = decode(arrived.data, arrived.encoding, arrived.declared)
    number = 0
    for number, line in read_lines(text):
        if isinstance(line, InputError):
            yield Failure.of(arrived.origin, line)
        else:
            yield _line_article(arrived, number, line, limits)
    _refuse_nothing(number)


def _line_article(
    arrived: Bytes, number: int, line: Line, limits: Limits
) -> Article | Failure:
    name = f"{arrived.id}:{number}" if line.id is None else line.id
    try:
        text = checked(line.text, limits)
    except InputError as error:
        return Failure(arrived.origin, f"line {number} {error.reason}", error.remedy)
    return _article(arrived, text, line.facts, line.original, name)


def _article(
    arrived: Bytes, text: str, stated: Facts, original: bytes, name: str | int
) -> Article:
    return Article(
        id=name,
        origin=arrived.origin,
        text=text,
        original=original,
        media_type=MEDIA_TYPES[arrived.kind],
        facts=arrived.given.or_else(stated).or_else(arrived.known),
        retrieved_at=arrived.retrieved_at,
    )
