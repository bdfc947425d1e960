"""Every span is read again with its text."""

import pytest

from claims.ingest.verification import Mismatch, Verification
from tests import factories as f
from tests.ingest.verification.conftest import Change

pytestmark = pytest.mark.django_db
WORDS = "Probably we will deliver them."


def found() -> list[Mismatch]:
    """What a reading of everything finds."""
    return list(Verification(lambda *_: None).mismatches())


def test_what_is_as_it_was_kept_is_not_named() -> None:
    claim = f.make_claim(WORDS)
    f.make_hedge_cue(claim=claim)
    f.make_quantity(claim=claim)
    f.make_attribution(claim=claim, start=0, end=3, text="RIA")
    assert found() == []


def test_a_claim_with_one_character_changed_is_named(change: Change) -> None:
    f.make_claim(WORDS)
    claim = f.make_claim(WORDS)
    change(
        "claims_claim",
        "update claims_claim set text = replace(text, 'we', 'he') where id = %s",
        claim.pk,
    )
    wrong = Mismatch("claims_claim", claim.pk, "text", WORDS, WORDS.replace("we", "he"))
    assert found() == [wrong]


def test_a_claim_that_was_moved_by_one_is_named(change: Change) -> None:
    claim = f.make_claim(WORDS)
    change(
        "claims_claim", 'update claims_claim set start = start + 1, "end" = "end" + 1'
    )
    assert [(one.row, one.column) for one in found()] == [(claim.pk, "text")]


def test_a_condition_that_leaves_its_text_is_named(change: Change) -> None:
    claim = f.make_claim(condition_start=0, condition_end=3)
    change("claims_claim", "update claims_claim set condition_end = 9000")
    expected = f"a span within [0, {claim.document.length})"
    wrong = Mismatch("claims_claim", claim.pk, "condition_start", expected, "[0, 9000)")
    assert found() == [wrong]


def test_the_words_of_a_time_are_read_too(change: Change) -> None:
    claim = f.make_claim(event_start=0, event_end=3)
    change("claims_claim", "update claims_claim set event_end = 9000")
    assert [(one.row, one.column) for one in found()] == [(claim.pk, "event_start")]


def test_a_changed_hedge_cue_is_named(change: Change) -> None:
    cue = f.make_hedge_cue("Probably")
    change("claims_hedgecue", "update claims_hedgecue set text = 'Possibly'")
    assert found() == [
        Mismatch("claims_hedgecue", cue.pk, "text", "Probably", "Possibly")
    ]


def test_a_changed_mention_is_named(change: Change) -> None:
    step = f.make_attribution(start=0, end=3, text="RIA")
    change("claims_attribution", "update claims_attribution set text = 'TAS'")
    assert found() == [Mismatch("claims_attribution", step.pk, "text", "RIA", "TAS")]


def test_a_changed_attributing_cue_is_named(change: Change) -> None:
    step = f.make_attribution(cue_start=4, cue_end=10, cue_text="quoted")
    change("claims_attribution", "update claims_attribution set cue_text = 'denied'")
    wrong = Mismatch("claims_attribution", step.pk, "cue_text", "quoted", "denied")
    assert found() == [wrong]


def test_a_quantity_outside_its_text_is_named(change: Change) -> None:
    quantity = f.make_quantity()
    change("claims_quantity", 'update claims_quantity set "end" = 9000')
    assert [one.row for one in found()] == [quantity.pk]


def test_a_changed_text_is_named_and_so_are_the_claims_in_it(change: Change) -> None:
    f.make_claim(WORDS)
    change(
        "claims_document",
        "update claims_document set text = replace(text, 'Probably', 'Surely')",
    )
    columns = [(one.table, one.column) for one in found()]
    assert columns == [
        ("claims_document", "text_sha256"),
        ("claims_document", "length"),
        ("claims_claim", "text"),
    ]


def test_a_claim_without_its_document_is_named(change: Change) -> None:
    claim = f.make_claim()
    f.make_document()
    change("claims_claim", "update claims_claim set document_id = 9000000")
    wrong = Mismatch(
        "claims_claim", claim.pk, "start", "in document 9000000", "in no text"
    )
    assert found() == [wrong]


def test_spans_count_code_points() -> None:
    document = f.make_document("Наша \u00a0🚢 — “e\u0301tat” уплыла.")
    f.make_claim("🚢 — “e\u0301tat”", document=document)
    assert found() == []
