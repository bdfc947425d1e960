"""`manage.py lineage` tells the roots of a claim, or of the claims of small stores."""

import json
import sys
from io import BytesIO, StringIO, TextIOWrapper
from pathlib import Path

import pytest
from django.core.management import CommandError, call_command

from tests.review.tracing.scene import confirms, outlet, person, tells

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


@pytest.mark.django_db
def test_each_store_gets_a_line(tmp_path: Path) -> None:
    path = tmp_path / "stores.json"
    path.write_text(json.dumps({"stores": [STORE, STORE]}))
    out, errors, code = run(path)
    assert [json.loads(line) for line in out.splitlines()] == [ANSWER, ANSWER]
    assert (errors, code) == ("", 0)


@pytest.mark.django_db
def test_stores_come_from_standard_input(monkeypatch: pytest.MonkeyPatch) -> None:
    data = json.dumps({"stores": [STORE]}).encode()
    monkeypatch.setattr(sys, "stdin", TextIOWrapper(BytesIO(data)))
    assert json.loads(run("-")[0]) == ANSWER


@pytest.mark.django_db
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


def told(*words: str) -> str:
    """What the command writes when it is given some words."""
    out = StringIO()
    call_command("lineage", *words, stdout=out)
    return out.getvalue()


@pytest.mark.django_db
def test_a_claim_is_told_in_plain_words() -> None:
    claim = tells(outlet("Alpha"), person("Falk"))
    confirms(claim, tells(outlet("Beta"), person("Kell")))
    found = told(str(claim.pk))
    assert "For it: at most 2 independent roots" in found
    assert "Falk said it" in found


@pytest.mark.django_db
def test_a_claim_is_told_as_json() -> None:
    claim = tells(outlet("Alpha"), person("Falk"))
    found = json.loads(told(str(claim.pk), "--format", "json"))
    assert found["affirming"]["roots"][0]["name"] == "Falk"


@pytest.mark.django_db
@pytest.mark.parametrize(
    ("form", "start"), [("dot", "digraph origins {"), ("svg", "<svg xmlns=")]
)
def test_a_claim_is_drawn(form: str, start: str) -> None:
    claim = tells(outlet("Alpha"), person("Falk"))
    found = told(str(claim.pk), "--format", form)
    assert found.startswith(start)
    assert "Falk" in found


@pytest.mark.django_db
@pytest.mark.parametrize("form", ["text", "json", "dot", "svg"])
def test_an_unknown_claim_is_told_in_a_sentence(form: str) -> None:
    with pytest.raises(CommandError, match="There is no claim 99"):
        told("99", "--format", form)


@pytest.mark.parametrize("words", ["x", "-1", "1.5", "1" * 40])
def test_what_is_no_number_names_no_claim(words: str) -> None:
    with pytest.raises(CommandError, match="is not the number of a claim"):
        told("--", words)


@pytest.mark.parametrize("words", [(), ("1", "--stores", "-")])
def test_a_claim_or_stores_are_named_and_not_both(words: tuple[str, ...]) -> None:
    with pytest.raises(CommandError, match="one"):
        told(*words)


def test_stores_have_one_format() -> None:
    with pytest.raises(CommandError, match="leave out --format"):
        told("--stores", "-", "--format", "text")
