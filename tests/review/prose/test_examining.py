"""A summary is examined sentence by sentence against what each is bound to."""

import pytest

from claims.ingest.prose import reader
from claims.review.prose import Examination, examine
from tests import factories as f

pytestmark = pytest.mark.django_db
TEXT = "RIA quoted the minister as saying that two boats sank off Osk."


def examined(text: str) -> Examination:
    """A summary, examined in English."""
    return examine(text, reader("en").check)


def kinds(text: str) -> list[str]:
    """The kinds of what is amiss with a summary."""
    found = examined(text).sentences
    return [one.kind.value for each in found for one in each.findings]


@pytest.fixture
def claim() -> int:
    document = f.make_document(TEXT)
    return f.make_claim("two boats sank off Osk", document=document).pk


def test_a_sentence_that_says_what_its_claim_says_is_in_order(claim: int) -> None:
    assert kinds(f"Two boats sank off Osk. [c{claim}]") == []


def test_the_sentence_around_the_claim_counts_too(claim: int) -> None:
    assert kinds(f"RIA quoted the minister. [c{claim}]") == []


def test_a_sentence_without_a_binding_is_found(claim: int) -> None:
    assert kinds(f"Two boats sank. Two boats sank off Osk. [c{claim}]") == ["unbound"]


def test_a_finding_spans_words_of_the_summary(claim: int) -> None:
    text = f"Two boats sank [c{claim}]. Six boats sank off Osk [c{claim}]."
    (found,) = examined(text).sentences[1].findings
    assert text[found.start : found.end] == "Six"


def test_a_binding_to_nothing_is_found() -> None:
    assert kinds("Two boats sank. [c99999]") == ["unknown"]


def test_a_binding_to_a_rejected_claim_is_found() -> None:
    rejected = f.make_claim("Probably we will deliver them", state="rejected")
    assert kinds(f"They will probably deliver them. [c{rejected.pk}]") == ["rejected"]


def test_a_document_bears_out_what_it_says() -> None:
    document = f.make_document(TEXT)
    assert kinds(f"Two boats sank off Osk. [d{document.pk}]") == []


def test_a_search_that_found_nothing_bears_out_that_nobody_reports_it() -> None:
    empty, full = f.make_search(), f.make_search(found="A report of a fire in Osk.")
    assert kinds(f"No source reports a fire in Osk. [s{empty.pk}]") == []
    assert kinds(f"No source reports a fire in Osk. [s{full.pk}]") == ["unsearched"]


def test_the_digest_tells_when_something_has_changed(claim: int) -> None:
    before = examined(f"Two boats sank. [c{claim}]").evidence_sha256
    type(f.make_claim()).objects.filter(pk=claim).update(proposition="Six boats sank")
    assert examined(f"Two boats sank. [c{claim}]").evidence_sha256 != before
