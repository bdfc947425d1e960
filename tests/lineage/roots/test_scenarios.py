"""Each small store of the suite has exactly the roots that are written beside it."""

import json
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import pytest

from tests.lineage.roots.written import answer_of, store_of

SCENARIOS = Path(__file__).parents[1] / "scenarios" / "stores.jsonl"
STORES = [
    json.loads(line) for line in SCENARIOS.read_text(encoding="utf-8").splitlines()
]


def test_there_are_many_and_each_has_a_name_of_its_own() -> None:
    names = {store["name"] for store in STORES}
    assert len(names) == len(STORES) >= 60


@pytest.mark.parametrize("written", STORES, ids=lambda one: str(one["name"]))
def test_the_answer_is_exact(written: Mapping[str, Any]) -> None:
    assert answer_of(store_of(written)) == written["expect"]
