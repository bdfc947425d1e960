"""Makes every kept digest anew: of bytes, of reports, of the chains of events."""

from collections.abc import Iterator
from hashlib import sha256

from claims.ingest.verification.mismatch import Mismatch
from claims.ingest.verification.tally import Tally
from claims.models import Event, Original, Report
from claims.models.events import SUBJECTS
from claims.review.digests import EVENT_COLUMNS, digest_of_event, subject_of

_BYTES_AT_ONCE = 2  # rows: one may be as large as the largest input
_ROWS_AT_ONCE = 2_000


def originals(tally: Tally) -> Iterator[Mismatch]:
    """Bytes that are not those of their digest."""
    table = Original._meta.db_table
    found = Original.objects.order_by("pk").values_list("pk", "octets")
    for kept, octets in found.iterator(_BYTES_AT_ONCE):
        tally.add("originals")
        digest = sha256(octets).hexdigest()
        if digest != kept:
            yield Mismatch(table, kept, "sha256", digest, kept)


def reports(tally: Tally) -> Iterator[Mismatch]:
    """Published values that are not those of their digest."""
    table = Report._meta.db_table
    found = Report.objects.order_by("pk").values_list("pk", "frozen", "sha256")
    for row, frozen, kept in found.iterator(_BYTES_AT_ONCE):
        tally.add("reports")
        digest = sha256(frozen.encode()).hexdigest()
        if digest != kept:
            yield Mismatch(table, row, "sha256", digest, kept)


def events(tally: Tally) -> Iterator[Mismatch]:
    """Events that were changed, and those that follow another than the one before."""
    table = Event._meta.db_table
    found = Event.objects.order_by(*(f"{name}_id" for name in SUBJECTS), "pk")
    subject, last = "", ""
    for event in found.values("pk", "digest", *EVENT_COLUMNS).iterator(_ROWS_AT_ONCE):
        tally.add("events")
        before = last if subject_of(event) == subject else ""
        if event["previous"] != before:
            yield Mismatch(table, event["pk"], "previous", before, event["previous"])
        digest = digest_of_event(event)
        if event["digest"] != digest:
            yield Mismatch(table, event["pk"], "digest", digest, event["digest"])
        subject, last = subject_of(event), event["digest"]
