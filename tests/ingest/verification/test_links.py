"""The words on which links rest are read again, and what documents supersede."""

import pytest

from claims.ingest.verification import Mismatch, Verification
from claims.lineage.suggesting import Place
from claims.models import Claim, Confirmation
from claims.review.links import written_spans
from tests import factories as f
from tests.ingest.verification.conftest import Change

pytestmark = pytest.mark.django_db
WORDS = "Probably we will deliver them."


def found() -> list[tuple[str, object, str]]:
    """What a reading of everything finds: tables, rows and columns."""
    wrong: list[Mismatch] = list(Verification(lambda *_: None).mismatches())
    return [(one.table, one.row, one.column) for one in wrong]


def place(told: Claim, **given: object) -> Place:
    """The words of a claim, unless told otherwise."""
    kept = {
        "claim": told.pk,
        "document": told.document_id,
        "start": told.start,
        "end": told.end,
        "words": told.text,
    }
    return Place(**(kept | given))  # type: ignore[arg-type]


def link(**given: object) -> Confirmation:
    """A link between two claims that rests on the words of the first."""
    claim = f.make_claim(WORDS)
    return f.make_confirmation(
        claim=claim,
        evidence_claim=f.make_claim(WORDS),
        spans=written_spans([place(claim, **given)]),
    )


def test_words_that_stand_where_they_should_are_not_named() -> None:
    link()
    f.make_confirmation(evidence_claim=f.make_claim())
    assert found() == []


def test_words_that_stand_elsewhere_are_named() -> None:
    wrong = link(words="Perhaps we will deliver them.")
    assert found() == [("claims_confirmation", wrong.pk, "spans")]


def test_words_beyond_their_text_are_named() -> None:
    wrong = link(end=9000)
    assert found() == [("claims_confirmation", wrong.pk, "spans")]


def test_words_of_a_claim_that_is_no_end_of_the_link_are_named() -> None:
    wrong = link(claim=f.make_claim(WORDS).pk)
    assert found() == [("claims_confirmation", wrong.pk, "spans")]


def test_what_is_no_list_is_named() -> None:
    wrong = link()
    Confirmation.objects.update(spans="nothing")
    assert found() == [("claims_confirmation", wrong.pk, "spans")]


def test_documents_that_supersede_each_other_are_named(change: Change) -> None:
    first = f.make_document()
    second = f.make_document(supersedes=first)
    change(
        "claims_document",
        "update claims_document set supersedes_id = %s where id = %s",
        second.pk,
        first.pk,
    )
    table = "claims_document"
    assert found() == [
        (table, first.pk, "supersedes_id"),
        (table, second.pk, "supersedes_id"),
    ]
