"""`manage.py prose` checks sentences, a line each."""

import json
from io import StringIO
from pathlib import Path

import pytest
from django.core.management import CommandError, call_command

LINES = [
    {"id": "a", "sentence": "Three boats sank.", "evidence": ["Two boats sank."]},
    {"id": "b", "sentence": "Two boats sank.", "evidence": ["Two boats sank."]},
]


@pytest.fixture
def lines(tmp_path: Path) -> Path:
    path = tmp_path / "sentences.jsonl"
    path.write_text("\n".join(map(json.dumps, LINES)), encoding="utf-8")
    return path


def test_a_line_is_written_for_each(lines: Path) -> None:
    out = StringIO()
    call_command("prose", str(lines), stdout=out)
    first, second = map(json.loads, out.getvalue().splitlines())
    assert [one["kind"] for one in first["findings"]] == ["figure"]
    assert second == {"id": "b", "findings": []}


def test_people_read_a_table(lines: Path) -> None:
    out = StringIO()
    call_command("prose", str(lines), "--format", "table", stdout=out)
    assert "nothing amiss" in out.getvalue()


def test_a_bad_line_ends_with_one(tmp_path: Path) -> None:
    path, errors = tmp_path / "bad.jsonl", StringIO()
    path.write_text("no", encoding="utf-8")
    with pytest.raises(SystemExit) as ended:
        call_command("prose", str(path), stderr=errors)
    assert ended.value.code == 1
    assert "line 1 is not JSON" in errors.getvalue()


def test_a_language_without_rows_is_refused(lines: Path) -> None:
    with pytest.raises(CommandError, match="xx"):
        call_command("prose", str(lines), "--language", "xx")
