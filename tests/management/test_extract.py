"""`manage.py extract` writes claims, names what fails, and ends with the right code."""

import hashlib
import json
import sys
from io import BytesIO, StringIO, TextIOWrapper
from pathlib import Path

import pytest
from django.core.management import (
    CommandError,
    call_command,
    execute_from_command_line,
)

SEED = Path(__file__).parents[2] / "seeds" / "03-dam-engineer-speaks.txt"


def run(*arguments: object) -> tuple[str, str, int]:
    """What a run wrote to both streams, and the code that it ended with."""
    out, errors, code = StringIO(), StringIO(), 0
    try:
        call_command("extract", *map(str, arguments), stdout=out, stderr=errors)
    except SystemExit as ended:
        code = int(ended.code or 0)
    return out.getvalue(), errors.getvalue(), code


def give(monkeypatch: pytest.MonkeyPatch, data: bytes) -> None:
    monkeypatch.setattr(sys, "stdin", TextIOWrapper(BytesIO(data)))


def test_an_article_becomes_a_line_with_its_claims() -> None:
    out, errors, code = run(SEED, "--format", "jsonl")

    (document,) = map(json.loads, out.splitlines())
    text = SEED.read_bytes().decode()
    assert (errors, code) == ("", 0)
    assert document["id"] == SEED.name
    assert document["text_sha256"] == hashlib.sha256(text.encode()).hexdigest()
    assert document["claims"]


def test_every_claim_stands_at_its_offsets() -> None:
    out, _, _ = run(SEED, "--format", "jsonl")

    text = SEED.read_bytes().decode()
    for claim in json.loads(out)["claims"]:
        assert claim["text"] == text[claim["start"] : claim["end"]]


def test_a_table_is_what_a_person_gets() -> None:
    out, _, _ = run(SEED)

    assert f"[{SEED.name}]" in out.splitlines()[0]
    assert "polarity" in out


def test_json_is_a_list_of_documents() -> None:
    out, _, _ = run(SEED, SEED, "--format", "json")

    assert [document["id"] for document in json.loads(out)] == [SEED.name, SEED.name]


def test_it_needs_no_database() -> None:
    # This test has no mark for a database: a query in it would be refused.
    assert run(SEED, "--format", "jsonl")[2] == 0


def test_one_input_that_fails_leaves_the_others_in(tmp_path: Path) -> None:
    out, errors, code = run(tmp_path / "gone.txt", SEED, "--format", "jsonl")

    assert errors == f"{tmp_path}/gone.txt: does not exist; check the name\n"
    assert (len(out.splitlines()), code) == (1, 1)


@pytest.mark.parametrize(
    ("name", "data", "reason"),
    [
        ("a.txt", b"", "is empty; "),
        ("a.txt", b"\x89PNG\r\n\x1a\n\x00", "is a PNG image by its content"),
        ("a.txt", b"\x00\x01\x02\x03", "is binary data, not text; "),
        ("a.txt", b"Caf\xc3( \xc3\xa9", "is not valid UTF-8 (byte 4); "),
        ("a.html", b"<body><img src=a></body>", "is a page without text; "),
        ("a.pdf", b"%PDF-1.7 torn", "is not a PDF that can be read; "),
        ("a.jsonl", b'{"text": "The port is shut."}\n{', "line 2 is not JSON"),
    ],
)
def test_each_bad_input_is_one_line_and_the_others_are_in(
    tmp_path: Path, name: str, data: bytes, reason: str
) -> None:
    path = tmp_path / name
    path.write_bytes(data)

    out, errors, code = run(path, SEED, "--format", "jsonl")

    (line,) = errors.splitlines()
    assert line.startswith(f"{path}: {reason}")
    assert f'"id":"{SEED.name}"' in out
    assert code == 1


@pytest.mark.parametrize("address", ["http://127.0.0.1/", "http://127.0.0.1:8391/"])
def test_a_loopback_address_is_one_line(address: str) -> None:
    _, errors, code = run(address, SEED)

    (line,) = errors.splitlines()
    assert line.startswith(f"{address}: is refused (")
    assert "Loopback" in line
    assert code == 1


def test_invalid_bytes_under_an_encoding_given_are_named(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_bytes("déjà vu, là-bas, été".encode("cp1252"))

    _, errors, _ = run(tmp_path, "--encoding", "utf-8")

    assert "is not valid UTF-8 (byte 2)" in errors


def test_standard_input_is_read(monkeypatch: pytest.MonkeyPatch) -> None:
    give(monkeypatch, b"The minister said that the port was closed.")

    out, _, _ = run("-", "--format", "jsonl")

    assert json.loads(out)["id"] == "stdin"


def test_standard_input_of_lines_keeps_its_ids(monkeypatch: pytest.MonkeyPatch) -> None:
    give(monkeypatch, b'{"id": 7, "text": "The port is closed."}')

    out, _, _ = run("-", "--input-format", "jsonl", "--format", "jsonl")

    assert json.loads(out)["id"] == 7


def test_options_stand_above_what_is_stated() -> None:
    out, _, _ = run(SEED, "--format", "jsonl", "--title", "Another")

    assert json.loads(out)["title"] == "Another"


def test_a_language_without_word_lists_gives_no_claims_and_a_note() -> None:
    out, errors, code = run(SEED, "--format", "jsonl", "--language", "ka")

    document = json.loads(out)
    assert (document["language"], document["claims"], code) == ("ka", [], 0)
    assert errors.startswith(f"{SEED}: there are no word lists for")


@pytest.mark.deep
def test_a_million_characters_without_a_full_stop_are_read(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    give(monkeypatch, b"the minister said that " * 43_479)

    _, errors, code = run(
        *("-", "--format", "jsonl", "--language", "en", "--timeout", "300")
    )

    assert (errors, code) == ("", 0)


@pytest.mark.parametrize(
    "arguments",
    [
        [],
        ["a.txt", "--format", "xml"],
        ["a.txt", "--timeout", "0"],
        ["a.txt", "--timeout", "nan"],
        ["a.txt", "--max-bytes", "-1"],
        ["a.txt", "--max-characters", "many"],
        ["a.txt", "--encoding", "utf-99"],
        ["a.txt", "--language", "?"],
        ["a.txt", "--url", "fars"],
        ["a.txt", "--published-at", "soon"],
        ["a.txt", "--allow-network", "all"],
        ["a.txt", "--allow-port", "70000"],
    ],
)
def test_a_wrong_option_is_a_question_of_usage(
    arguments: list[str], capsys: pytest.CaptureFixture[str]
) -> None:
    with pytest.raises(SystemExit) as ended:
        execute_from_command_line(["manage.py", "extract", *arguments])

    assert ended.value.code == 2
    assert "manage.py extract: error:" in capsys.readouterr().err


def test_explained_claims_tell_their_rules_with_their_words() -> None:
    out, _, _ = run(SEED, "--format", "jsonl", "--explain")

    text = SEED.read_bytes().decode()
    for claim in json.loads(out)["claims"]:
        assert claim["rules"][0]["text"] == claim["text"]
        for found in claim["rules"]:
            assert found["rule"]
            assert found["text"] == text[found["start"] : found["end"]]


def test_claims_that_score_less_than_is_wished_for_are_left_out() -> None:
    out, _, _ = run(SEED, "--format", "jsonl", "--min-score", "0.8")

    scores = [claim["score"] for claim in json.loads(out)["claims"]]
    assert scores
    assert min(scores) >= 0.8


@pytest.mark.parametrize("option", ["--min-score=2", "--min-score=x", "--workers=0"])
def test_a_wish_that_cannot_be_is_a_wrong_usage(option: str) -> None:
    with pytest.raises(CommandError):
        run(SEED, option)


def test_two_workers_write_what_one_writes() -> None:
    alone, together = (
        run(SEED, SEED, "--format", "jsonl", "--workers", count) for count in (1, 2)
    )
    assert alone == together
