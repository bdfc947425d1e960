"""`manage.py ingest` stores articles once, tells what it did, and loads the seeds."""

import json
from io import StringIO
from pathlib import Path

import pytest
from django.core.management import call_command

from claims import models

SEEDS = Path(__file__).parents[2] / "seeds"
VERBATIM = ["03-dam-engineer-speaks", "08-dam-verbatim-copy"]
pytestmark = pytest.mark.django_db


def run(*arguments: object) -> tuple[str, str, int]:
    """What a run wrote to both streams, and the code that it ended with."""
    out, errors, code = StringIO(), StringIO(), 0
    try:
        call_command("ingest", *map(str, arguments), stdout=out, stderr=errors)
    except SystemExit as ended:
        code = int(ended.code or 0)
    return out.getvalue(), errors.getvalue(), code


def outcomes(out: str) -> list[str]:
    return [document["stored"] for document in map(json.loads, out.splitlines())]


def test_the_seeds_come_in_and_are_found_true_word_by_word() -> None:
    out, errors, code = run(SEEDS)
    verified = StringIO()
    call_command("verify", stdout=verified)

    assert (errors, code) == ("", 0)
    assert "created" in out
    assert "nothing is wrong" in verified.getvalue()
    claims = models.Claim.objects.select_related("document")
    assert [claim.text for claim in claims] == [
        claim.document.text[claim.start : claim.end] for claim in claims
    ]
    assert claims


def test_a_verbatim_copy_is_another_appearance_of_one_document() -> None:
    out, _, _ = run(*(SEEDS / f"{name}.txt" for name in VERBATIM), "--format", "jsonl")

    document = models.Document.objects.get()
    assert outcomes(out) == ["created", "another appearance"]
    assert document.appearances.count() == 2


def test_a_second_run_doubles_nothing() -> None:
    run(SEEDS)
    before = models.Claim.objects.count(), models.Appearance.objects.count()

    out, _, _ = run(SEEDS, "--format", "jsonl")

    assert set(outcomes(out)) == {"already here"}
    assert (models.Claim.objects.count(), models.Appearance.objects.count()) == before


def test_one_input_that_fails_leaves_the_others_in(tmp_path: Path) -> None:
    (tmp_path / "a.txt").touch()

    _, errors, code = run(tmp_path / "a.txt", SEEDS / f"{VERBATIM[0]}.txt")

    assert errors == f"{tmp_path}/a.txt: is empty; give it some text\n"
    assert code == 1
    assert models.Document.objects.count() == 1


def test_an_article_in_a_language_that_is_not_read_is_kept(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text("Министр заявил, что порт закрыт.")

    _, errors, code = run(tmp_path / "a.txt")

    document = models.Document.objects.get()
    assert (document.language, document.claims.count(), code) == ("ru", 0, 0)
    assert "there are no word lists" in errors
