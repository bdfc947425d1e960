"""Reads the text of a PDF document."""

import logging
import zlib
from io import BytesIO
from typing import TYPE_CHECKING

from claims.ingest.article import Facts
from claims.ingest.errors import InputError

if TYPE_CHECKING:
    from pypdf import PdfReader

_SIGNATURE = b"%PDF-"
_SIGNATURE_WITHIN = 1024
_DAMAGED = InputError("is not a PDF that can be read", "save it anew as a PDF")
# What pypdf lets through from damaged files besides errors of its own.
_DAMAGE = (
    ValueError, KeyError, IndexError, TypeError, AttributeError, ArithmeticError,
    RecursionError, NotImplementedError, AssertionError, EOFError, zlib.error,
)  # fmt: skip


def read_pdf(data: bytes) -> tuple[str, Facts]:
    """The text of all pages, blank lines between them, and the stated title."""
    from pypdf.errors import PyPdfError

    if _SIGNATURE not in data[:_SIGNATURE_WITHIN]:
        raise _DAMAGED
    logging.getLogger("pypdf").setLevel(logging.CRITICAL)
    try:
        return _read(data)
    except (PyPdfError, *_DAMAGE) as error:
        raise _DAMAGED from error


def _read(data: bytes) -> tuple[str, Facts]:
    from pypdf import PdfReader

    reader = PdfReader(BytesIO(data))
    if reader.is_encrypted and not reader.decrypt(""):
        raise InputError(
            "is protected by a password", "save a copy without one and give that"
        )
    pages = [page.extract_text().replace("\x00", "") for page in reader.pages]
    text = "\n\n".join(page.strip() for page in pages if page.strip())
    if not text:
        raise InputError(
            "is a PDF of images alone, without text", "run text recognition over it"
        )
    return text, Facts(title=_title(reader))


def _title(reader: "PdfReader") -> str:
    stated = reader.metadata.title if reader.metadata else None
    return " ".join(stated.replace("\x00", "").split()) if stated else ""
