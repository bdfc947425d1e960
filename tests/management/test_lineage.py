"""`manage.py lineage --stores` writes a line a store and ends as it should."""

import json
import sys
from io import BytesIO, StringIO, TextIOWrapper
from pathlib import Path

import pytest
from django.core.management import CommandError, call_command

STORE = {
    "id": "general",
    "documents": [
        {
            "publisher": name,
            "published": "2025-05-01",
            "text": "The bridge at Orsk has fallen, General Oleh Marchuk said.",
        }
        for name in ("Herald", "Post", "Gazette")
    ],
    "owners": {},
    "claim": "The bridge at Orsk has fallen",
}
ANSWER = {
    "id": "general",
    "independent_roots": 1,
    "roots": ["Oleh Marchuk"],
    "unknown_roots": 0,
    "against": [],
    "circular": False,
    "loops": [],
    "flips": ["Oleh Marchuk"],
}


def run(name: object) -> tuple[str, str, int]:
    """What a run wrote to both streams, and the code that it ended with."""
    out, errors, code = StringIO(), StringIO(), 0
    try:
        call_command("lineage", "--stores", str(name), stdout=out, stderr=errors)
    except SystemExit as ended:
        code = int(ended.code or 0)
    return out.getvalue(), errors.getvalue(), code


def test_each_store_gets_a_line(tmp_path: Path) -> None:
    path = tmp_path / "stores.json"
    path.write_text(json.dumps({"stores": [STORE, STORE]}))
    out, errors, code = run(path)
    assert [json.loads(line) for line in out.splitlines()] == [ANSWER, ANSWER]
    assert (errors, code) == ("", 0)


def test_stores_come_from_standard_input(monkeypatch: pytest.MonkeyPatch) -> None:
    data = json.dumps({"stores": [STORE]}).encode()
    monkeypatch.setattr(sys, "stdin", TextIOWrapper(BytesIO(data)))
    assert json.loads(run("-")[0]) == ANSWER


def test_a_bad_store_is_named_and_costs_only_itself(tmp_path: Path) -> None:
    path = tmp_path / "stores.json"
    path.write_text(json.dumps({"stores": [7, STORE]}))
    out, errors, code = run(path)
    assert (json.loads(out), code) == (ANSWER, 1)
    assert "store 1 is not an object" in errors


@pytest.mark.parametrize("data", ["{", "[]"])
def test_a_file_that_holds_no_stores_is_refused(tmp_path: Path, data: str) -> None:
    path = tmp_path / "stores.json"
    path.write_text(data)
    with pytest.raises(CommandError):
        run(path)


def test_a_missing_file_is_named(tmp_path: Path) -> None:
    with pytest.raises(CommandError, match="cannot be read"):
        run(tmp_path / "gone.json")
