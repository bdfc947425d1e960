"""Whatever the bytes, a reader gives text or one error that a person can act upon."""

from collections.abc import Callable
from contextlib import suppress

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from claims.ingest.errors import InputError
from claims.ingest.limits import Limits
from claims.ingest.readers.decoding import decode
from claims.ingest.readers.kinds import Bytes, Kind, articles_in
from claims.ingest.web.feeds import feed_entries

PIECES = [
    b"<p>", b"<", b"%PDF-1.7\n", b"stream\n", b"\xff\xfe", b"\xef\xbb\xbf", b"\x00",
    b'{"text": "A."}\n', b"\xd0\x9f\xd0\xbe", b"\xcf\xee", b"<rss><channel><item>",
    b"trailer<</Root 1 0 R>>", b"1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n",
]  # fmt: skip
WILD = st.lists(st.sampled_from(PIECES) | st.binary(max_size=8)).map(b"".join)
WORDS = st.text(st.characters(blacklist_categories=("Cs", "Cc")), min_size=1)


@given(WORDS)
def test_text_in_utf8_comes_back_as_it_was(words: str) -> None:
    text = "a" + words

    assert decode(text.encode()) == text


@pytest.mark.deep
@pytest.mark.parametrize("kind", list(Kind))
@settings(max_examples=2_000, deadline=None)
@given(data=WILD)
def test_no_bytes_break_a_reader(kind: Kind, data: bytes) -> None:
    list(articles_in(Bytes("a", "a", kind, data), Limits()))


@pytest.mark.deep
@pytest.mark.parametrize("read", [decode, feed_entries])
@settings(max_examples=2_000, deadline=None)
@given(data=WILD)
def test_no_bytes_break_a_step(read: Callable[[bytes], object], data: bytes) -> None:
    with suppress(InputError):
        read(data)
