"""Small stores of texts have exactly the roots that are written beside them."""

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from claims.ingest.stores import read_stores

SCENARIOS = Path(__file__).parents[2] / "lineage" / "scenarios" / "texts"


def written_stores() -> Iterator[Any]:
    """Each store of the suite, by its file and its id."""
    for path in sorted(SCENARIOS.glob("*.json")):
        for store in json.loads(path.read_text(encoding="utf-8"))["stores"]:
            yield pytest.param(store, id=f"{path.stem}-{store['id']}")


STORES = list(written_stores())


def answer(*stores: object) -> Any:
    """The answer for the last of some stores."""
    return list(read_stores(json.dumps({"stores": stores}).encode()))[-1]


def test_there_are_many() -> None:
    assert len(STORES) >= 40


@pytest.mark.parametrize("store", STORES)
def test_the_answer_is_exact(store: dict[str, Any]) -> None:
    assert answer(store) == {"id": store["id"], **store["expect"]}


@pytest.mark.parametrize("store", STORES[::9])
def test_the_order_of_documents_changes_nothing(store: dict[str, Any]) -> None:
    turned = {**store, "documents": store["documents"][::-1]}
    assert answer(turned) == answer(store)


@pytest.mark.parametrize("claim", ["", "Nobody tells this anywhere"])
def test_a_claim_that_nobody_tells_has_no_root(claim: str) -> None:
    text = "The dam has cracked, the engineer Marta Oduya said."
    found = answer({"id": 1, "documents": [{"text": text}], "claim": claim})
    assert (found["roots"], found["unknown_roots"], found["against"]) == ([], 0, [])


def test_a_store_without_documents_has_no_root() -> None:
    assert answer({"documents": [], "claim": "It fell."}) == {
        "id": None,
        "independent_roots": 0,
        "roots": [],
        "unknown_roots": 0,
        "against": [],
        "circular": False,
        "loops": [],
        "flips": [],
    }
