"""Words are compared with a long text page by page."""

import pytest
from django.db import IntegrityError, transaction

from claims.models import Document
from claims.models.rules.slices import PAGE
from tests import factories as f

pytestmark = pytest.mark.django_db
# No page is like another, and no character takes as many bytes as the next.
TEXT = "".join(f"{number}é€🚢" for number in range(1_000))
SPANS = {
    "the first page": (0, PAGE),
    "a page in the middle": (2 * PAGE, 3 * PAGE),
    "across an edge": (PAGE - 1, PAGE + 1),
    "across three pages": (PAGE - 5, 3 * PAGE + 5),
    "the last character": (len(TEXT) - 1, len(TEXT)),
    "the whole text": (0, len(TEXT)),
}


def claim(document: Document, start: int, end: int, words: str) -> None:
    """Claim some words, true or not, at a place."""
    f.make_claim("0", document=document, start=start, end=end, text=words)


@pytest.mark.parametrize("where", SPANS)
def test_the_words_that_stand_there_are_kept(where: str) -> None:
    start, end = SPANS[where]
    claim(f.make_document(TEXT), start, end, TEXT[start:end])


@pytest.mark.parametrize("where", SPANS)
def test_a_changed_last_character_is_refused(where: str) -> None:
    start, end = SPANS[where]
    document = f.make_document(TEXT)
    with pytest.raises(IntegrityError, match="not the words"), transaction.atomic():
        claim(document, start, end, TEXT[start : end - 1] + "x")


@pytest.mark.parametrize("where", SPANS)
def test_a_missing_character_is_refused(where: str) -> None:
    start, end = SPANS[where]
    document = f.make_document(TEXT)
    with pytest.raises(IntegrityError, match="not the words"), transaction.atomic():
        claim(document, start, end, TEXT[start : end - 1])


def test_the_words_of_another_document_are_refused() -> None:
    f.make_document(TEXT)
    other = f.make_document(TEXT[::-1])
    with pytest.raises(IntegrityError, match="not the words"), transaction.atomic():
        claim(other, 2 * PAGE, 3 * PAGE, TEXT[2 * PAGE : 3 * PAGE])
