"""How well copies are told from two reporters' words on one event; floors only rise.

Ten stories, each as one reporter wrote it and as another did; copies of the first have
an eighth to a fifth of their words edited, other leads, or paragraphs in another order.
"""

import json
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

from claims.lineage.matching import copied, copies, shingles

STORIES: list[Mapping[str, Any]] = json.loads(
    Path(__file__).with_name("copies.json").read_text(encoding="utf-8")
)
PARAGRAPHS = 0.95  # of the paragraphs that were copied are found


def made(story: Mapping[str, Any], copy: Mapping[str, Any]) -> list[str]:
    """The paragraphs of a copy."""
    text = "\n\n".join(story["text"][place] for place in copy.get("order", range(3)))
    for old, new in copy.get("edits", []):
        assert old in text
        text = text.replace(old, new, 1)
    lead, *rest = text.split("\n\n")
    return [copy.get("lead", lead), *rest]


def all_copies() -> Iterator[tuple[list[str], list[str]]]:
    """The paragraphs of each story with those of each of its copies."""
    for story in STORIES:
        yield from ((story["text"], made(story, one)) for one in story["copies"])


def found(one: list[str], other: list[str]) -> bool:
    """Whether the one is taken for a copy of the other."""
    return bool(copies({"a": "\n\n".join(one), "b": "\n\n".join(other)}))


def test_each_copy_is_found() -> None:
    assert len(list(all_copies())) == 20
    assert all(found(*pair) for pair in all_copies())


def test_two_reporters_of_one_event_copy_nothing() -> None:
    assert len(STORIES) == 10
    assert not any(found(one["text"], one["independent"]) for one in STORIES)


def test_of_paragraphs_that_were_copied_few_are_missed() -> None:
    hits = [
        any(copied(shingles(one), shingles(other)) for other in copy)
        for text, copy in all_copies()
        for one in text[1:]
    ]
    assert sum(hits) >= PARAGRAPHS * len(hits)


def test_of_paragraphs_by_two_reporters_none_is_a_copy() -> None:
    assert not any(
        copied(shingles(one), shingles(other))
        for story in STORIES
        for one in story["text"]
        for other in story["independent"]
    )
