"""A file is read whole, by line or as a page, by what it is."""

import json
from pathlib import Path

import pytest

from claims.ingest.checks.records import pieces
from tests.ingest.checks.records.reviews import CLEAN

LINE = json.dumps(CLEAN)


def values_of(path: Path, words: str | bytes) -> list[object]:
    """What stands in a file of some words."""
    path.write_bytes(words.encode() if isinstance(words, str) else words)
    return [piece.value if not piece.reason else piece.reason for piece in pieces(path)]


@pytest.mark.parametrize(
    ("name", "words"),
    [
        ("a.json", LINE),
        ("a.json", json.dumps(CLEAN, indent=2)),
        ("a.jsonld", f"\ufeff{LINE}\n"),
        ("a.jsonl", f"\n{LINE}\n\n"),
        ("a.html", f'<p><script type="application/ld+json">{LINE}</script>'),
        ("a.html", f"<script type='application/ld+json'><!--\n{LINE};\n--></script>"),
    ],
)
def test_a_review_is_found(tmp_path: Path, name: str, words: str) -> None:
    assert values_of(tmp_path / name, words) == [CLEAN]


@pytest.mark.parametrize("name", ["a.jsonl", "a.json", "a"])
def test_lines_are_read_one_by_one_whatever_they_are_called(
    tmp_path: Path, name: str
) -> None:
    assert values_of(tmp_path / name, f"{LINE}\n{LINE}\n") == [CLEAN, CLEAN]


def test_a_bad_line_costs_only_itself(tmp_path: Path) -> None:
    first, second, third = values_of(
        tmp_path / "a.jsonl", f"{LINE}\n{{nonsense\n{LINE}"
    )
    assert (first, third) == (CLEAN, CLEAN)
    assert str(second).startswith("is no JSON")


@pytest.mark.parametrize(
    "words",
    [b"", b"\xff\xfe\xfa", b"[1, 2", b"[" * 100_000, b"9" * 10_000, b"not json"],
)
def test_what_is_no_json_says_so(tmp_path: Path, words: bytes) -> None:
    (reason,) = values_of(tmp_path / "a.json", words)
    assert str(reason).startswith("is no")


def test_a_list_on_several_lines_is_one_piece(tmp_path: Path) -> None:
    assert values_of(tmp_path / "a.json", f"[\n{LINE},\n{LINE}\n]") == [[CLEAN, CLEAN]]


def test_it_tells_how_far_it_is(tmp_path: Path) -> None:
    path = tmp_path / "a.jsonl"
    path.write_text(f"{LINE}\n" * 3)
    assert [one.done for one in pieces(path)][-1] == path.stat().st_size
