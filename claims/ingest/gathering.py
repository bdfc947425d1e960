"""Gathers the articles of one input, within its limits."""

from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import BinaryIO

from claims.ingest.article import Article, Facts, Failure
from claims.ingest.errors import InputError
from claims.ingest.inputs import FEED_SUFFIXES, File, Input, Listed, Page, Standard
from claims.ingest.limits import Deadline, Limits
from claims.ingest.readers.kinds import SUFFIXES, Bytes, Kind, articles_in
from claims.ingest.readers.sidecar import sidecar_facts
from claims.ingest.web.reach import Reach


@dataclass(frozen=True, slots=True)
class Wishes:
    """How a person wants the inputs read: facts and an encoding stand above all.

    Claims that score less than `least_score` are left out; `workers` is how many
    processes read.
    """

    given: Facts = field(default_factory=Facts)
    encoding: str = ""
    stdin_kind: Kind = Kind.TEXT
    limits: Limits = field(default_factory=Limits)
    reach: Reach = field(default_factory=Reach)
    least_score: float = 0.0
    workers: int = 1


Found = Article | Failure | Listed


def gather(found: Input, wishes: Wishes, stdin: BinaryIO) -> list[Found]:
    """What one input holds in order, with a failure for what does not come in.

    A feed gives what it lists, each to be gathered as an input of its own.
    """
    gathered: list[Found] = []
    try:
        with Deadline(wishes.limits.seconds):
            gathered.extend(_arrivals(found, wishes, stdin))
    except InputError as error:
        gathered.append(Failure.of(found.name, error))
    except OSError as error:
        reason = error.strerror or str(error)
        gathered.append(Failure(found.name, f"cannot be read ({reason})", "check it"))
    return gathered


def _arrivals(found: Input, wishes: Wishes, stdin: BinaryIO) -> Iterator[Found]:
    match found:
        case File() if found.path.suffix.lower() in FEED_SUFFIXES:
            yield from _listed(_read(found, wishes))
        case File():
            yield from articles_in(_from_disk(found, wishes), wishes.limits)
        case Standard():
            yield from articles_in(_from_stream(found, wishes, stdin), wishes.limits)
        case Listed() if found.markup:
            yield from articles_in(_from_feed(found, wishes), wishes.limits)
        case Page() | Listed():
            yield from _from_web(found, wishes)


def _read(found: File, wishes: Wishes) -> bytes:
    wishes.limits.check_bytes(found.path.stat().st_size)
    return found.path.read_bytes()


def _from_disk(found: File, wishes: Wishes) -> Bytes:
    return Bytes(
        origin=found.name,
        id=found.path.name,
        kind=SUFFIXES[found.path.suffix.lower()],
        data=_read(found, wishes),
        given=wishes.given.or_else(sidecar_facts(found.path)),
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


def _from_feed(found: Listed, wishes: Wishes) -> Bytes:
    return Bytes(
        origin=found.name,
        id=found.name,
        kind=Kind.HTML,
        data=found.markup.encode("utf-8", "replace"),
        given=wishes.given.or_else(found.facts),
        encoding="utf-8",
    )


def _from_web(found: Page | Listed, wishes: Wishes) -> Iterator[Found]:
    from claims.ingest.web.arrivals import kind_of
    from claims.ingest.web.feeds import is_feed
    from claims.ingest.web.fetch import fetch

    fetched = fetch(found.name, wishes.limits, wishes.reach)
    if isinstance(found, Page) and is_feed(fetched.data):
        yield from _listed(fetched.data)
        return
    listed = found.facts if isinstance(found, Listed) else Facts()
    arrived = Bytes(
        origin=found.name,
        id=found.name,
        kind=kind_of(fetched),
        data=fetched.data,
        given=wishes.given.or_else(Facts(url=fetched.url)),
        known=listed,
        encoding=wishes.encoding,
        declared=fetched.charset,
        retrieved_at=fetched.at,
    )
    yield from articles_in(arrived, wishes.limits)


def _listed(data: bytes) -> Iterator[Listed]:
    from claims.ingest.web.feeds import feed_entries, is_feed

    if not is_feed(data):
        raise InputError("is no feed", "give RSS or Atom")
    for entry in feed_entries(data):
        yield Listed(entry.name, entry.markup, entry.facts)
