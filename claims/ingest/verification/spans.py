"""Reads every text once, and every span with the text that it stands in."""

from collections.abc import Iterable, Iterator
from hashlib import sha256
from heapq import merge
from itertools import chain, groupby
from operator import itemgetter
from typing import NamedTuple

from claims.ingest.verification.links import LinkPin
from claims.ingest.verification.mismatch import Mismatch
from claims.ingest.verification.pins import COLUMNS, Pin, Pinned
from claims.ingest.verification.tally import Tally
from claims.models import Document

PINS: tuple[Pin | LinkPin, ...] = (*COLUMNS, LinkPin())
_TEXTS_AT_ONCE = 8
_FIRST = -1  # a text comes before the spans in it


class Text(NamedTuple):
    """A document, ordered as its spans are."""

    document: int
    pin: int
    text: str
    length: int
    digest: str


def texts_and_spans(tally: Tally) -> Iterator[Mismatch]:
    """What differs between texts and their digests, and between spans and texts."""
    pins = [pin.rows(number) for number, pin in enumerate(PINS)]
    # The texts are asked for last: a span that is seen then has its text, although
    # others go on storing.
    rows: Iterator[Text | Pinned] = merge(*pins, _texts())
    for _, group in groupby(rows, itemgetter(0)):
        yield from _of_group(group, tally)


def _of_group(group: Iterator[Text | Pinned], tally: Tally) -> Iterator[Mismatch]:
    """A text and the spans in it, or spans whose text is gone."""
    first = next(group)
    if isinstance(first, Text):
        tally.add("texts")
        yield from _of_text(first)
        yield from _of_spans(first.text, group, tally)
    else:
        yield from _of_nothing(chain([first], group))


def _texts() -> Iterator[Text]:
    columns = ("pk", "text", "length", "text_sha256")
    found = Document.objects.order_by("pk").values_list(*columns)
    for document, text, length, digest in found.iterator(_TEXTS_AT_ONCE):
        yield Text(document, _FIRST, text, length, digest)


def _of_text(one: Text) -> Iterator[Mismatch]:
    table = Document._meta.db_table
    digest = sha256(one.text.encode()).hexdigest()
    if digest != one.digest:
        yield Mismatch(table, one.document, "text_sha256", digest, one.digest)
    if len(one.text) != one.length:
        length = str(len(one.text))
        yield Mismatch(table, one.document, "length", length, str(one.length))


def _of_spans(
    text: str, group: Iterable[Text | Pinned], tally: Tally
) -> Iterator[Mismatch]:
    length = len(text)
    for one in group:
        assert isinstance(one, Pinned)
        tally.spans += 1
        pin = PINS[one.pin]
        if not 0 <= one.start < one.end <= length:
            inside = f"a span within [0, {length})"
            found = f"[{one.start}, {one.end})"
            yield _wrong(pin, one, pin.start, inside, found)
        elif one.words is not None and text[one.start : one.end] != one.words:
            words = text[one.start : one.end]
            yield _wrong(pin, one, pin.words, words, one.words)


def _of_nothing(group: Iterable[Text | Pinned]) -> Iterator[Mismatch]:
    for one in group:
        assert isinstance(one, Pinned)
        pin = PINS[one.pin]
        yield _wrong(pin, one, pin.start, f"in document {one.document}", "in no text")


def _wrong(
    pin: Pin | LinkPin, one: Pinned, column: str, expected: str, found: str
) -> Mismatch:
    return Mismatch(pin.model._meta.db_table, one.row, column, expected, found)
