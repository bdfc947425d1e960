"""Reads a file of translations as people write it: no other program is needed."""

import ast
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

_FIELDS = ("msgid_plural", "msgid", "msgstr")


class Entry(NamedTuple):
    """One message: how it is said in English and, in each number, in the language."""

    english: tuple[str, ...]
    said: tuple[str, ...]
    fuzzy: bool


def entries(path: Path) -> list[Entry]:
    """The messages of a file in its order, its head left out."""
    blocks = path.read_text("utf-8").split("\n\n")
    found = [_entry(block.splitlines()) for block in blocks if "msgid" in block]
    return [one for one in found if one.english != ("",)]


def _entry(lines: list[str]) -> Entry:
    values = list(_values(lines))
    return Entry(
        tuple(words for field, words in values if field != "msgstr"),
        tuple(words for field, words in values if field == "msgstr"),
        any(line.startswith("#,") and "fuzzy" in line for line in lines),
    )


def _values(lines: list[str]) -> Iterator[tuple[str, str]]:
    """Each field with its words, which may run over several lines."""
    field, words = "", ""
    for line in lines:
        if line.startswith("#"):
            continue
        if not line.startswith('"'):
            if field:
                yield field, words
            field = next(one for one in _FIELDS if line.startswith(one))
            words = ""
        words += ast.literal_eval(line[line.index('"') :])
    yield field, words
