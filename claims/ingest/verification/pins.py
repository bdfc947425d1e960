"""Which columns of which tables are pinned to words of a document."""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import NamedTuple

from django.db import models

from claims.models import (
    Attribution,
    Claim,
    HedgeCue,
    Quantity,
    SourceRole,
    Upstream,
)

_ROWS_AT_ONCE = 2_000


class Pinned(NamedTuple):
    """A span of one row, ordered by its document; no words where none are kept."""

    document: int
    pin: int
    row: int
    start: int
    end: int
    words: str | None


@dataclass(frozen=True)
class Pin:
    """The columns of a span in a model, and the way from there to the document."""

    model: type[models.Model]
    start: str
    end: str
    words: str = ""
    document: str = "document_id"

    def rows(self, number: int) -> Iterator[Pinned]:
        """Every span in the order of the documents, a few rows in memory at a time."""
        columns = [self.document, "pk", self.start, self.end]
        if self.words:
            columns.append(self.words)
        filled = self.model._default_manager.filter(**{f"{self.start}__isnull": False})
        found = filled.order_by(self.document, "pk").values_list(*columns)
        for document, row, start, end, *words in found.iterator(_ROWS_AT_ONCE):
            yield Pinned(document, number, row, start, end, words[0] if words else None)


_BY_CLAIM = "claim__document_id"
COLUMNS = (
    Pin(Claim, "start", "end", "text"),
    Pin(Claim, "condition_start", "condition_end"),
    Pin(Claim, "event_start", "event_end"),
    Pin(HedgeCue, "start", "end", "text", document=_BY_CLAIM),
    Pin(Quantity, "start", "end", document=_BY_CLAIM),
    Pin(Attribution, "start", "end", "text", document=_BY_CLAIM),
    Pin(Attribution, "cue_start", "cue_end", "cue_text", document=_BY_CLAIM),
    Pin(Upstream, "start", "end"),
    Pin(SourceRole, "start", "end"),
)
