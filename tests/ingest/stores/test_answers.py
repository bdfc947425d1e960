"""Small stores of texts have exactly the roots that are written beside them."""

import json
from collections.abc import Iterator, Mapping
from functools import cache
from pathlib import Path
from typing import Any

import pytest

from claims.ingest.errors import InputError
from claims.ingest.stores import read_stores

pytestmark = pytest.mark.django_db
SCENARIOS = Path(__file__).parents[2] / "lineage" / "scenarios" / "texts"
FILES = sorted(SCENARIOS.glob("*.json"))


def stores_in(path: Path) -> list[dict[str, Any]]:
    """The stores of one file of the suite."""
    found: list[dict[str, Any]] = json.loads(path.read_text(encoding="utf-8"))["stores"]
    return found


def written_stores() -> Iterator[Any]:
    """Each store of the suite with its file, by its id."""
    for path in FILES:
        for store in stores_in(path):
            yield pytest.param(path, store, id=f"{path.stem}-{store['id']}")


STORES = list(written_stores())


def answers(stores: list[Any]) -> list[Any]:
    """The answers for some stores."""
    return list(read_stores(json.dumps({"stores": stores}).encode()))


@cache
def answers_in(path: Path) -> Mapping[str, Any]:
    """The answers for the stores of a file by their ids, worked out once."""
    return {found["id"]: found for found in answers(stores_in(path))}


def test_there_are_many() -> None:
    assert len(STORES) >= 96


@pytest.mark.parametrize(("path", "store"), STORES)
def test_the_answer_is_exact(path: Path, store: dict[str, Any]) -> None:
    expected = {"id": store["id"], **store["expect"]}
    assert answers_in(path)[store["id"]] == expected


def test_the_order_of_documents_changes_nothing() -> None:
    some = [one.values for one in STORES[::29]]
    turned = [{**one, "documents": one["documents"][::-1]} for _, one in some]
    assert answers(turned) == [answers_in(path)[one["id"]] for path, one in some]


@pytest.mark.parametrize("claim", ["", "Nobody tells this anywhere"])
def test_a_claim_that_nobody_tells_has_no_root(claim: str) -> None:
    text = "The dam has cracked, the engineer Marta Oduya said."
    (found,) = answers([{"id": 1, "documents": [{"text": text}], "claim": claim}])
    assert (found["roots"], found["unknown_roots"], found["against"]) == ([], 0, [])


def test_a_store_without_documents_has_no_root() -> None:
    assert answers([{"documents": [], "claim": "It fell."}]) == [
        {
            "id": None,
            "independent_roots": 0,
            "roots": [],
            "unknown_roots": 0,
            "against": [],
            "circular": False,
            "loops": [],
            "flips": [],
        }
    ]


def test_a_document_without_words_tells_nothing() -> None:
    (found,) = answers([{"id": 1, "documents": [{"text": " "}], "claim": "It fell."}])
    assert found["roots"] == []


def test_a_text_that_cannot_be_stored_costs_only_its_store() -> None:
    bad = {"id": "bad", "documents": [{"text": "It fell.\0"}], "claim": "It fell."}
    error, found = answers([bad, {"id": 2, "documents": [], "claim": "It fell."}])
    assert isinstance(error, InputError)
    assert "'bad'" in str(error)
    assert found["id"] == 2
