"""A PDF gives its text, or says why it has none."""

from collections.abc import Callable
from pathlib import Path

import pytest

from claims.ingest.article import Article, Facts, Failure
from claims.ingest.errors import InputError
from claims.ingest.readers.portable import read_pdf

Reads = Callable[..., list[Article | Failure]]


def test_a_pdf_gives_its_text_and_title(text_pdf: Path) -> None:
    assert read_pdf(text_pdf.read_bytes()) == (
        "The port of Anzali closed.",
        Facts(title="A port closes"),
    )


@pytest.mark.parametrize(
    ("fixture", "reason"),
    [("locked_pdf", "protected by a password"), ("image_pdf", "images alone")],
)
def test_a_pdf_without_text_says_why(
    request: pytest.FixtureRequest, read_all: Reads, fixture: str, reason: str
) -> None:
    path = request.getfixturevalue(fixture)

    (line,) = map(str, read_all(path))

    assert line.startswith(f"{path}: is ")
    assert reason in line


@pytest.mark.parametrize("cut", [0, 20, 200, 400])
def test_a_damaged_pdf_says_so(text_pdf: Path, cut: int) -> None:
    with pytest.raises(InputError, match="PDF"):
        read_pdf(text_pdf.read_bytes()[:cut])


def test_text_named_pdf_is_none() -> None:
    with pytest.raises(InputError, match="is not a PDF that can be read"):
        read_pdf(b"The port of Anzali closed.")
