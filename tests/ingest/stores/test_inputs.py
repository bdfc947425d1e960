"""Stores are read from JSON, and a bad one costs only itself."""

import json

import pytest

from claims.ingest.errors import InputError
from claims.ingest.stores.inputs import GivenStore, parse_stores

GOOD = {
    "id": "a",
    "documents": [
        {"publisher": "Herald", "published": "2025-01-02", "text": "It fell."}
    ],
    "owners": {"Herald": "Crown"},
    "claim": "It fell.",
}


def parsed(*stores: object) -> list[GivenStore | InputError]:
    """What comes of some stores."""
    return list(parse_stores(json.dumps({"stores": stores}).encode()))


def test_a_store_is_read_whole() -> None:
    (store,) = parsed(GOOD)
    assert isinstance(store, GivenStore)
    (document,) = store.documents
    assert (store.id, store.claim, store.owners) == (
        "a",
        "It fell.",
        (("Herald", "Crown"),),
    )
    assert document.published is not None
    assert document.published.isoformat() == "2025-01-02T00:00:00+00:00"


def test_what_is_not_known_may_be_left_out() -> None:
    (store,) = parsed({"documents": [{"text": "It fell."}], "claim": ""})
    assert isinstance(store, GivenStore)
    (document,) = store.documents
    assert (store.id, store.owners) == (None, ())
    assert (document.publisher, document.published) == ("", None)


@pytest.mark.parametrize(
    ("wrong", "reason"),
    [
        ([], "is not an object"),
        ({**GOOD, "id": True}, "is no name"),
        ({**GOOD, "owners": ["Crown"]}, "are not an object"),
        ({**GOOD, "owners": {"Herald": 1}}, "where text belongs"),
        ({**GOOD, "documents": None}, 'no list of "documents"'),
        ({**GOOD, "documents": ["text"]}, "a document that is not an object"),
        ({**GOOD, "documents": [{}]}, "where text belongs"),
        ({**GOOD, "claim": None}, "where text belongs"),
    ],
)
def test_a_malformed_store_is_named_and_costs_only_itself(
    wrong: object, reason: str
) -> None:
    first, second = parsed(wrong, GOOD)
    assert isinstance(first, InputError)
    assert reason in str(first)
    assert "store 1" in str(first)
    assert isinstance(second, GivenStore)


@pytest.mark.parametrize("data", [b"{", b"[]", b'{"stores": {}}'])
def test_what_is_no_list_of_stores_is_refused(data: bytes) -> None:
    with pytest.raises(InputError):
        list(parse_stores(data))
