"""Every digest is made again, and every event must follow the one before."""

from hashlib import sha256

import pytest

from claims.ingest.verification import Mismatch, Verification
from claims.models import Event, Source
from claims.review.digests import EVENT_COLUMNS, digest_of_event
from tests import factories as f
from tests.ingest.verification.conftest import Change

pytestmark = pytest.mark.django_db


def found() -> list[Mismatch]:
    """What a reading of everything finds."""
    return list(Verification(lambda *_: None).mismatches())


def happened(source: Source, previous: str = "") -> Event:
    """An event of the source with its own digest."""
    empty = dict.fromkeys(EVENT_COLUMNS)
    user = f.make_user()
    told = {"action": "merged", "was": "", "became": "", "reason": "", "at": f.NOON}
    event = {**empty, **told, "source_id": source.pk, "actor_id": user.pk}
    event["previous"] = previous
    digest = digest_of_event(event)
    return f.make_event(source=source, actor=user, previous=previous, digest=digest)


def test_changed_bytes_are_named(change: Change) -> None:
    f.make_original(b"first")
    kept = f.make_original(b"second").sha256
    change(
        "claims_original",
        "update claims_original set octets = 'Second' where sha256 = %s",
        kept,
    )
    digest = sha256(b"Second").hexdigest()
    assert found() == [Mismatch("claims_original", kept, "sha256", digest, kept)]


def test_a_changed_report_is_named(change: Change) -> None:
    report = f.make_report('{"verdict":"false"}')
    change(
        "claims_report", """update claims_report set frozen = '{"verdict":"true"}'"""
    )
    assert [(one.table, one.row) for one in found()] == [("claims_report", report.pk)]


def test_a_history_that_holds_together_is_not_named() -> None:
    source, other = f.make_source(), f.make_source()
    first = happened(source)
    happened(other)
    happened(source, first.digest)
    f.make_claim()
    assert found() == []


def test_a_changed_event_is_named(change: Change) -> None:
    event = happened(f.make_source())
    change("claims_event", "update claims_event set reason = 'I was told to'")
    assert [(one.row, one.column) for one in found()] == [(event.pk, "digest")]


def test_an_event_whose_forerunner_is_gone_is_named(change: Change) -> None:
    source = f.make_source()
    first = happened(source)
    second = happened(source, first.digest)
    change("claims_event", "delete from claims_event where id = %s", first.pk)
    wrong = Mismatch("claims_event", second.pk, "previous", "", first.digest)
    assert found() == [wrong]
