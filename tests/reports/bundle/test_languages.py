"""A report sealed in any language is checked as an English one is."""

import subprocess
import sys
from io import BytesIO
from pathlib import Path
from zipfile import ZipFile

import pytest

from claims.models import Report
from claims.reports import freezing_in
from claims.reports.bundle import seal
from claims.reports.bundle.verify import WORDS, problems
from claims.reports.writing import opened
from claims.vocabulary import Move, State
from tests.reports.bundle.test_sealing import reseal
from tests.review.ways import Step, staged

pytestmark = pytest.mark.django_db
LANGUAGES = ("fa", "ru")
CHANGES = {
    "fa": (
        ("درست", "نادرست"),
        ("دست بالا ۱", "دست بالا ۹"),
        ("منتشرشده در ۲", "منتشرشده در ۳"),
    ),
    "ru": (("правда", "неправда"), ("Не более 1", "Не более 9"), ("ован 2", "ован 3")),
}


def unpacked(language: str, folder: Path) -> Path:
    """The bundle of a report that went out in a language."""
    publish: Step = (Move.PUBLISH, "fourth", {"freeze": freezing_in(language)})
    staged(State.READY, publish)
    with ZipFile(BytesIO(seal(opened(Report.objects.get())))) as packed:
        packed.extractall(folder)
    (bag,) = folder.iterdir()
    return bag


@pytest.mark.parametrize("language", LANGUAGES)
def test_python_alone_finds_it_in_order(language: str, tmp_path: Path) -> None:
    bag = unpacked(language, tmp_path)
    command = [sys.executable, "-I", "-S", str(bag / "verify.py")]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    assert (done.returncode, done.stdout) == (0, "All is as it was sealed.\n")


@pytest.mark.parametrize("form", [".html", ".md", ".txt"])
@pytest.mark.parametrize("language", LANGUAGES)
def test_a_verdict_a_count_or_a_day_that_was_changed_is_named(
    language: str, form: str, tmp_path: Path
) -> None:
    path = unpacked(language, tmp_path) / "data" / f"report{form}"
    kept = path.read_text(encoding="utf-8")
    unseen = []
    for old, new in CHANGES[language]:
        path.write_text(kept.replace(old, new), encoding="utf-8")
        reseal(path.parent.parent)
        told = "\n".join(problems(path.parent.parent))
        unseen += [] if f"report{form}: does not say" in told else [old]
    assert unseen == []


def test_a_bundle_in_english_needs_no_words_beside_it(tmp_path: Path) -> None:
    assert not (unpacked("en", tmp_path) / WORDS).exists()


@pytest.mark.parametrize(
    ("language", "words"), [("fa", "راستی‌آزمایی"), ("ru", "проверка факта")]
)
def test_what_lies_in_it_is_told_in_its_language(
    language: str, words: str, tmp_path: Path
) -> None:
    bag = unpacked(language, tmp_path)
    assert words in (bag / "README.txt").read_text(encoding="utf-8")
