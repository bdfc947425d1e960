"""Tells whether the files of a report are what its edition renders to."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path

from django.conf import settings

from claims.reports.forms import FORMS, render
from claims.reports.freezing.work import tools
from claims.reports.value import Edition
from claims.reports.writing import path_of


@dataclass(frozen=True, slots=True)
class Difference:
    """A file that is not what its edition renders to."""

    path: Path
    why: str

    def __str__(self) -> str:
        return f"{self.path}: {self.why}"


def compare(edition: Edition, folder: Path) -> Iterator[Difference]:
    """Render each form anew that lies in the folder, and name what differs."""
    for form, row in FORMS.items():
        for language in dict(settings.LANGUAGES) if row.read else [edition.language]:
            path = path_of(edition, form, folder, language)
            if path.is_file():
                made = render(edition, form, language)
                if told := _difference(path.read_bytes(), made):
                    yield Difference(path, "; ".join([told, *_since(edition)]))


def _since(edition: Edition) -> Iterator[str]:
    """Which software is another than that by which the edition was published.

    Other software may write the same value otherwise: that alone is no forgery.
    """
    then, now = dict(_versions(edition.method.tools)), dict(_versions(tools()))
    if then == now:
        return
    told = (
        f"{name} {then.get(name, 'not named')}, here {now.get(name, 'none')}"
        for name in sorted(then | now)
        if then.get(name) != now.get(name)
    )
    yield (
        "the edition was published by other versions of what writes it"
        f" ({'; '.join(told)}), so the difference alone is no sign of forgery"
    )


def _versions(tools: Iterable[str]) -> Iterator[tuple[str, str]]:
    """What writes a report, each by its name, with its version."""
    for tool in tools:
        name, _, version = tool.rpartition(" ")
        yield name, version


def _difference(kept: bytes, made: bytes) -> str:
    """Where two files part, as a reader would look for it."""
    if kept == made:
        return ""
    place = next(
        (at for at, (a, b) in enumerate(zip(kept, made, strict=False)) if a != b),
        min(len(kept), len(made)),
    )
    line = kept[:place].count(b"\n") + 1
    return f"differs from byte {place} on (line {line})"
