"""Goes through all that is kept, part by part."""

from collections.abc import Iterator
from itertools import chain

from django.db import transaction

from claims.ingest.verification.digests import events, originals, reports
from claims.ingest.verification.links import relations
from claims.ingest.verification.mismatch import Mismatch
from claims.ingest.verification.originators import originators
from claims.ingest.verification.spans import texts_and_spans
from claims.ingest.verification.tally import Tally, Tell
from claims.models import Document, Event, Original, Report


class Verification:
    """One reading of everything; `tally` says how much that was."""

    def __init__(self, tell: Tell) -> None:
        kept = (Original.objects, Document.objects, Report.objects, Event.objects)
        self.tally = Tally(sum(rows.count() for rows in kept), tell)

    def mismatches(self) -> Iterator[Mismatch]:
        """Every row that is not as it was kept; constant memory for any number."""
        parts = (originals, texts_and_spans, reports, events)
        with transaction.atomic():
            yield from chain.from_iterable(part(self.tally) for part in parts)
            yield from originators()
            yield from relations()
