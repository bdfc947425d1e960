"""Poppler, which prints and indexes PDF on most systems, reads what is in reports."""

import shutil
import subprocess
from dataclasses import replace
from pathlib import Path

import pytest

from claims.reports.forms import render
from tests.reports.seed import EDITION

pytestmark = pytest.mark.skipif(
    not shutil.which("pdftotext"), reason="poppler-utils is not installed"
)
IN_ORDER = {
    "en": ("The claim", "What was decided", "Check it yourself"),
    "ru": ("Утверждение", "Что установлено", "Проверьте сами"),
    "fa": ("ادعا", "قطبیت", "بررسی"),
}


@pytest.mark.parametrize("language", sorted(IN_ORDER))
def test_it_reads_the_headings_in_their_order(language: str, tmp_path: Path) -> None:
    paper = tmp_path / "report.pdf"
    paper.write_bytes(render(replace(EDITION, language=language), "pdf"))
    told = subprocess.check_output(["pdftotext", paper, "-"], text=True)
    places = [told.find(words) for words in IN_ORDER[language]]
    assert -1 not in places
    assert places == sorted(places)


def test_every_font_is_inside(tmp_path: Path) -> None:
    paper = tmp_path / "report.pdf"
    paper.write_bytes(render(replace(EDITION, language="fa"), "pdf"))
    said = subprocess.check_output(["pdffonts", paper], text=True)
    fonts = [row.split() for row in said.splitlines()[2:]]
    assert fonts
    assert {font[-5] for font in fonts} == {"yes"}  # emb, sub, uni and two of an object
