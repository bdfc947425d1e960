"""What the tests of reading in share: small files of every kind."""

from collections.abc import Callable
from io import BytesIO
from pathlib import Path

import pytest
from pypdf import PdfWriter
from pypdf.generic import DecodedStreamObject, DictionaryObject, NameObject

from claims.ingest.article import Failure
from claims.ingest.gathering import Found, Wishes, gather
from claims.ingest.inputs import find_inputs
from claims.ingest.output.telling import Telling
from tests.ingest.examples import make_telling

Reads = Callable[..., list[Found]]


@pytest.fixture
def telling() -> Telling:
    """One document with a headline and one attributed claim."""
    return make_telling()


@pytest.fixture
def read_all() -> Reads:
    """Read all the inputs named."""
    return _read_all


def _read_all(
    *names: Path | str, wishes: Wishes | None = None, stdin: bytes = b""
) -> list[Found]:
    found: list[Found] = []
    for each in find_inputs([str(name) for name in names]):
        if isinstance(each, Failure):
            found.append(each)
        else:
            found += gather(each, wishes or Wishes(), BytesIO(stdin))
    return found


@pytest.fixture
def image_pdf(tmp_path: Path) -> Path:
    """A PDF with a page and no text."""
    return _written(PdfWriter(), tmp_path / "images.pdf")


@pytest.fixture
def text_pdf(tmp_path: Path) -> Path:
    """A PDF of one page with one sentence and a title."""
    writer = PdfWriter()
    writer.add_metadata({"/Title": "A port  closes"})
    return _written(writer, tmp_path / "port.pdf", "The port of Anzali closed.")


@pytest.fixture
def locked_pdf(tmp_path: Path) -> Path:
    """A PDF that opens with a password alone."""
    writer = PdfWriter()
    writer.encrypt("secret", algorithm="AES-256")
    return _written(writer, tmp_path / "locked.pdf", "Nobody reads this.")


def _written(writer: PdfWriter, path: Path, words: str = "") -> Path:
    page = writer.add_blank_page(300, 300)
    if words:
        font = DictionaryObject(
            {
                NameObject("/Type"): NameObject("/Font"),
                NameObject("/Subtype"): NameObject("/Type1"),
                NameObject("/BaseFont"): NameObject("/Helvetica"),
            }
        )
        page[NameObject("/Resources")] = DictionaryObject(
            {NameObject("/Font"): DictionaryObject({NameObject("/F1"): font})}
        )
        stream = DecodedStreamObject()
        stream.set_data(f"BT /F1 12 Tf 20 200 Td ({words}) Tj ET".encode())
        page[NameObject("/Contents")] = writer._add_object(stream)
    with path.open("wb") as file:
        writer.write(file)
    return path
