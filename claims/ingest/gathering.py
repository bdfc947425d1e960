"""Gathers the articles of one input, within its limits."""

from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import BinaryIO

from claims.ingest.article import Article, Facts, Failure
from claims.ingest.errors import InputError
from claims.ingest.inputs import File, Input, Standard
from claims.ingest.limits import Limits, deadline
from claims.ingest.readers.kinds import SUFFIXES, Bytes, Kind, articles_in
from claims.ingest.readers.sidecar import sidecar_facts


@dataclass(frozen=True, slots=True)
class Wishes:
    """How a person wants the inputs read: facts and an encoding stand above all."""

    given: Facts = field(default_factory=Facts)
    encoding: str = ""
    stdin_kind: Kind = Kind.TEXT
    limits: Limits = field(default_factory=Limits)


def gather(found: Input, wishes: Wishes, stdin: BinaryIO) -> list[Article | Failure]:
    """The articles of one input in order, with a failure for what does not come in."""
    articles: list[Article | Failure] = []
    try:
        with deadline(wishes.limits.seconds):
            articles.extend(_articles(found, wishes, stdin))
    except InputError as error:
        articles.append(Failure.of(found.name, error))
    except OSError as error:
        reason = error.strerror or str(error)
        articles.append(Failure(found.name, f"cannot be read ({reason})", "check it"))
    return articles


def _articles(
    found: Input, wishes: Wishes, stdin: BinaryIO
) -> Iterator[Article | Failure]:
    match found:
        case File():
            arrived = _from_disk(found, wishes)
        case Standard():
            arrived = _from_stream(found, wishes, stdin)
    yield from articles_in(arrived, wishes.limits)


def _from_disk(found: File, wishes: Wishes) -> Bytes:
    path: Path = found.path
    wishes.limits.check_bytes(path.stat().st_size)
    return Bytes(
        origin=found.name,
        id=path.stem,
        kind=SUFFIXES[path.suffix.lower()],
        data=path.read_bytes(),
        given=wishes.given.or_else(sidecar_facts(path)),
        encoding=wishes.encoding,
    )


def _from_stream(found: Standard, wishes: Wishes, stdin: BinaryIO) -> Bytes:
    data = stdin.read(wishes.limits.bytes + 1)
    wishes.limits.check_bytes(len(data))
    return Bytes(
        origin=found.name,
        id=found.name,
        kind=wishes.stdin_kind,
        data=data,
        given=wishes.given,
        encoding=wishes.encoding,
    )
