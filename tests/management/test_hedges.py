"""`manage.py hedges` weighs sentences, names bad lines and ends as it should."""

import json
import sys
from io import BytesIO, StringIO, TextIOWrapper
from pathlib import Path

import pytest
from django.core.management import call_command

LINES = (
    '{"id": "a", "text": "The bridge may fall."}\n'
    '{"id": "b", "text": "The bridge fell in May."}\n'
)


def run(*arguments: object) -> tuple[str, str, int]:
    """What a run wrote to both streams, and the code that it ended with."""
    out, errors, code = StringIO(), StringIO(), 0
    try:
        call_command("hedges", *map(str, arguments), stdout=out, stderr=errors)
    except SystemExit as ended:
        code = int(ended.code or 0)
    return out.getvalue(), errors.getvalue(), code


@pytest.fixture
def sentences(tmp_path: Path) -> Path:
    path = tmp_path / "sentences.jsonl"
    path.write_text(LINES)
    return path


def test_each_sentence_gets_a_line(sentences: Path) -> None:
    out, errors, code = run(sentences, "--format", "jsonl")

    first, second = map(json.loads, out.splitlines())
    assert (errors, code) == ("", 0)
    assert first == {
        "id": "a",
        "uncertain": True,
        "level": "possible",
        "low": 0.2,
        "high": 0.6,
        "cues": [{"text": "may", "start": 11, "end": 14, "kind": "modal"}],
    }
    assert (second["uncertain"], second["level"], second["low"]) == (
        False,
        "asserted",
        None,
    )


def test_json_is_one_list(sentences: Path) -> None:
    out, _, _ = run(sentences, "--format", "json")
    assert [one["id"] for one in json.loads(out)] == ["a", "b"]


def test_people_get_columns(sentences: Path) -> None:
    out, _, _ = run(sentences)
    assert out.splitlines()[0].split()[:2] == ["possible", "may"]


def test_sentences_come_from_standard_input(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "stdin", TextIOWrapper(BytesIO(LINES.encode())))
    out, _, _ = run("-", "--format", "jsonl")
    assert len(out.splitlines()) == 2


def test_a_bad_line_is_named_and_costs_only_itself(tmp_path: Path) -> None:
    path = tmp_path / "bad.jsonl"
    path.write_text('{"id": 1, "text": "It may."}\n{oops\n{"id": 3, "text": " "}\n')
    out, errors, code = run(path, "--format", "jsonl")
    assert (len(out.splitlines()), code) == (1, 1)
    assert "line 2 is not JSON" in errors
    assert "line 3 has no words" in errors


def test_a_missing_file_is_named(tmp_path: Path, sentences: Path) -> None:
    out, errors, code = run(tmp_path / "gone.jsonl", sentences, "--format", "jsonl")
    assert (len(out.splitlines()), code) == (2, 1)
    assert "gone.jsonl: cannot be read" in errors


def test_a_binary_file_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "bad.jsonl"
    path.write_bytes(b"\x7fELF\x00\x00")
    _, errors, code = run(path)
    assert code == 1
    assert "a program" in errors
