"""Finds the inputs that a person names: files, folders, pages, standard input."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from claims.ingest.article import Facts, Failure
from claims.ingest.readers.kinds import SUFFIXES
from claims.ingest.readers.stated import is_address

STDIN = "-"
FEED_SUFFIXES = (".rss", ".atom", ".xml")
_KINDS = ", ".join(SUFFIXES)


@dataclass(frozen=True, slots=True)
class File:
    """A file to read, by the name that a person knows it by."""

    name: str
    path: Path


@dataclass(frozen=True, slots=True)
class Page:
    """An address to fetch: an article, or a feed of them."""

    name: str


@dataclass(frozen=True, slots=True)
class Listed:
    """An article that a feed lists: its markup, or nothing but where to fetch it."""

    name: str
    markup: str = ""
    facts: Facts = field(default_factory=Facts)


@dataclass(frozen=True, slots=True)
class Standard:
    """What stands on standard input."""

    name: str = "stdin"


Input = File | Page | Listed | Standard


def find_inputs(names: Sequence[str]) -> tuple[Input | Failure, ...]:
    """The inputs in the order named, folders taken apart in the order of names."""
    return tuple(found for name in names for found in _inputs(name))


def _inputs(name: str) -> Iterator[Input | Failure]:
    if name == STDIN:
        yield Standard()
    elif is_address(name):
        yield Page(name)
    elif "://" in name:
        yield Failure(name, "is no address that is fetched", "give http or https")
    else:
        yield from _on_disk(name, Path(name))


def _on_disk(name: str, path: Path) -> Iterator[Input | Failure]:
    try:
        if path.is_dir():
            yield from _in_folder(name, path)
        elif not path.exists():
            yield Failure(name, "does not exist", "check the name")
        else:
            yield _file(name, path)
    except (OSError, ValueError) as error:
        yield Failure(name, f"cannot be read ({error})", "check the name")


def _file(name: str, path: Path) -> Input | Failure:
    if not path.is_file():
        return Failure(name, "is not a file", "give a file or a folder")
    if path.suffix.lower() not in (*SUFFIXES, *FEED_SUFFIXES):
        return Failure(name, "is of a kind that is not read", f"give {_KINDS}")
    return File(name, path)


def _in_folder(name: str, folder: Path) -> Iterator[Input | Failure]:
    """The folder's readable files; whatever else lies there is left out."""
    found = [path for path in sorted(folder.rglob("*")) if _is_article(folder, path)]
    if not found:
        yield Failure(name, "holds no file to read", f"give a folder with {_KINDS}")
    for path in found:
        yield File(str(path), path)


def _is_article(folder: Path, path: Path) -> bool:
    hidden = any(part.startswith(".") for part in path.relative_to(folder).parts)
    return path.suffix.lower() in SUFFIXES and not hidden and path.is_file()
