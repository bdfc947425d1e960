"""`manage.py drift` compares tellings, names bad lines and ends as it should."""

import json
import sys
from io import BytesIO, StringIO, TextIOWrapper
from pathlib import Path

import pytest
from django.core.management import CommandError, call_command

LINES = (
    '{"id": "a", "earlier": "The dam will fail.", "later": "The dam may fail."}\n'
    '{"id": "b", "earlier": "40 men fled.", "later": "50 men fled."}\n'
)


def run(*arguments: object) -> tuple[str, str, int]:
    """What a run wrote to both streams, and the code that it ended with."""
    out, errors, code = StringIO(), StringIO(), 0
    try:
        call_command("drift", *map(str, arguments), stdout=out, stderr=errors)
    except SystemExit as ended:
        code = int(ended.code or 0)
    return out.getvalue(), errors.getvalue(), code


@pytest.fixture
def pairs(tmp_path: Path) -> Path:
    path = tmp_path / "pairs.jsonl"
    path.write_text(LINES)
    return path


def test_each_pair_gets_a_line(pairs: Path) -> None:
    out, errors, code = run(pairs, "--format", "jsonl")
    first, second = map(json.loads, out.splitlines())
    assert (errors, code) == ("", 0)
    assert list(first) == ["id", "direction", "level", "changes", "why"]
    assert (first["direction"], first["level"]) == ("weaker", ["asserted", "possible"])
    assert (second["direction"], second["changes"]) == ("same", ["quantity"])


def test_json_is_one_list(pairs: Path) -> None:
    out, _, _ = run(pairs, "--format", "json")
    assert [one["id"] for one in json.loads(out)] == ["a", "b"]


def test_people_get_columns(pairs: Path) -> None:
    out, _, _ = run(pairs)
    assert out.splitlines()[0].split()[:3] == ["a", "weaker", "-"]
    assert out.splitlines()[1].split()[:3] == ["b", "same", "quantity"]


def test_pairs_come_from_standard_input(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "stdin", TextIOWrapper(BytesIO(LINES.encode())))
    out, _, _ = run("-", "--format", "jsonl")
    assert len(out.splitlines()) == 2


def test_a_bad_line_is_named_and_costs_only_itself(tmp_path: Path) -> None:
    path = tmp_path / "bad.jsonl"
    path.write_text(f'{{oops\n{LINES}{{"id": 3, "earlier": "It sank."}}\n')
    out, errors, code = run(path, "--format", "jsonl")
    assert (len(out.splitlines()), code) == (2, 1)
    assert "line 1 is not JSON" in errors
    assert 'line 4: "later" is missing' in errors
    assert len(errors.splitlines()) == 2


def test_a_missing_file_is_named(tmp_path: Path, pairs: Path) -> None:
    out, errors, code = run(tmp_path / "gone.jsonl", pairs, "--format", "jsonl")
    assert (len(out.splitlines()), code) == (2, 1)
    assert "gone.jsonl: cannot be read" in errors


def test_a_binary_file_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "bad.jsonl"
    path.write_bytes(b"\x7fELF\x00\x00")
    _, errors, code = run(path)
    assert code == 1
    assert "a program" in errors


def test_a_language_that_is_not_read_is_named(pairs: Path) -> None:
    with pytest.raises(CommandError, match="for the language 'xx'"):
        run(pairs, "--language", "xx")
