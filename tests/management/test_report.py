"""`manage.py report` writes whole files, tells what is amiss, proves what it wrote."""

from io import StringIO
from pathlib import Path

import pytest
from django.core.management import CommandError, call_command

from claims.models import Claim, Report
from claims.vocabulary import State
from tests import factories
from tests.review.ways import staged

pytestmark = pytest.mark.django_db


@pytest.fixture
def claim() -> Claim:
    return staged(State.PUBLISHED).claim


def run(*words: object) -> str:
    """What the command prints."""
    out = StringIO()
    call_command("report", *map(str, words), stdout=out, stderr=StringIO())
    return out.getvalue()


def test_it_writes_the_forms_asked_for(claim: Claim, tmp_path: Path) -> None:
    asked = ("--format", "text", "--format", "json", "--out", tmp_path)
    paths = run(claim.pk, *asked).splitlines()
    name = f"claim-{claim.pk}-edition-1"
    assert paths == [f"{tmp_path}/{name}.txt", f"{tmp_path}/{name}.json"]


def test_the_json_is_the_value_that_was_frozen(claim: Claim, tmp_path: Path) -> None:
    (path,) = run(claim.pk, "--format", "json", "--out", tmp_path).splitlines()
    assert Path(path).read_text(encoding="utf-8") == Report.objects.get().frozen


def test_nothing_half_written_is_left(claim: Claim, tmp_path: Path) -> None:
    paths = run("--all", "--out", tmp_path).splitlines()
    assert sorted(map(str, tmp_path.iterdir())) == sorted(paths)


def test_a_whole_archive_goes_on_where_it_was_cut_off(
    claim: Claim, tmp_path: Path
) -> None:
    run(claim.pk, "--format", "text", "--out", tmp_path)
    asked = ("--format", "text", "--format", "json", "--out", tmp_path)
    (path,) = run("--all", *asked).splitlines()
    assert path.endswith(".json")


def test_a_sealed_bundle_that_is_there_stays_as_it_is(
    claim: Claim, tmp_path: Path
) -> None:
    asked = ("--all", "--format", "sealed", "--out", tmp_path)
    (path,) = run(*asked).splitlines()
    before = Path(path).stat().st_mtime_ns
    assert run(*asked) == ""
    assert Path(path).stat().st_mtime_ns == before


def test_what_was_written_is_rebuilt_byte_for_byte(
    claim: Claim, tmp_path: Path
) -> None:
    run(claim.pk, "--out", tmp_path)
    assert run("rebuild", "--out", tmp_path) == ""


def test_what_was_changed_since_is_named(claim: Claim, tmp_path: Path) -> None:
    (path,) = run(claim.pk, "--format", "text", "--out", tmp_path).splitlines()
    Path(path).write_text("else", encoding="utf-8")
    with pytest.raises(CommandError, match="1 files are not"):
        run("rebuild", "--out", tmp_path)


def test_a_sealed_bundle_is_written(claim: Claim, tmp_path: Path) -> None:
    (path,) = run(claim.pk, "--format", "sealed", "--out", tmp_path).splitlines()
    assert path == f"{tmp_path}/claim-{claim.pk}-edition-1.zip"


def test_an_unknown_claim_is_told() -> None:
    with pytest.raises(CommandError, match="There is no claim 99"):
        run(99)


def test_an_unpublished_claim_is_told() -> None:
    claim = factories.make_claim()
    with pytest.raises(CommandError, match="was not published yet"):
        run(claim.pk)


def test_claims_must_be_named() -> None:
    with pytest.raises(CommandError, match="Name the claims"):
        run()


def test_a_folder_that_cannot_be_written_is_told(claim: Claim, tmp_path: Path) -> None:
    (tmp_path / "file").touch()
    with pytest.raises(CommandError, match="cannot be written"):
        run(claim.pk, "--out", tmp_path / "file")


def test_a_value_that_is_no_report_is_told(tmp_path: Path) -> None:
    report = factories.make_report()
    with pytest.raises(CommandError, match="cannot be read"):
        run(report.claim_id, "--out", tmp_path)


def test_what_people_read_is_written_in_another_language_beside_it(
    claim: Claim, tmp_path: Path
) -> None:
    asked = ("--format", "text", "--language", "fa", "--out", tmp_path)
    (path,) = run(claim.pk, *asked).splitlines()
    assert path.endswith("-edition-1.fa.txt")
    assert "حکم: " in Path(path).read_text(encoding="utf-8")


def test_in_another_language_there_is_nothing_for_programs(
    claim: Claim, tmp_path: Path
) -> None:
    with pytest.raises(CommandError, match="its edition alone: json"):
        run(claim.pk, "--format", "json", "--language", "ru", "--out", tmp_path)


def test_all_forms_in_another_language_are_those_that_people_read(
    claim: Claim, tmp_path: Path
) -> None:
    paths = run(claim.pk, "--language", "ru", "--out", tmp_path).splitlines()
    ends = {path.partition("-edition-1")[2] for path in paths}
    assert ends == {".ru.html", ".ru.pdf", ".ru.docx", ".ru.md", ".ru.txt"}


def test_a_file_in_another_language_is_proved_too(claim: Claim, tmp_path: Path) -> None:
    asked = ("--format", "text", "--language", "ru", "--out", tmp_path)
    (path,) = run(claim.pk, *asked).splitlines()
    run("rebuild", "--out", tmp_path)
    Path(path).write_text("else", encoding="utf-8")
    with pytest.raises(CommandError, match="1 files are not"):
        run("rebuild", "--out", tmp_path)
