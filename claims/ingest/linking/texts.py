"""What is known of documents as links need it: who published them, when, and what."""

from collections import defaultdict
from collections.abc import Collection, Mapping
from dataclasses import dataclass
from datetime import datetime

from django.db.models.functions import Left, Right

from claims.ingest.linking.chains import Bearers
from claims.lineage.matching import corrects
from claims.lineage.suggesting import Step
from claims.models import Appearance, Document
from claims.review.tracing import voice_rules

ENDS = 600  # code points of either end of a text, where an outlet takes back a report


@dataclass(frozen=True, slots=True)
class Text:
    """A document's publishers, its first date, and whether it takes a report back."""

    publishers: Step = ()
    published: datetime | None = None
    corrects: bool = False


def texts_of(documents: Collection[int], known: Bearers) -> Mapping[int, Text]:
    """What is known of each document."""
    seen: defaultdict[int, list[tuple[object, ...]]] = defaultdict(list)
    rows = Appearance.objects.filter(document__in=documents).order_by("id")
    for document, *row in rows.values_list(
        "document", "publisher", "publisher__name", "publisher__kind", "published_at"
    ):
        seen[document].append(tuple(row))
    ends = Document.objects.filter(pk__in=documents).values_list(
        "pk", Left("text", ENDS), Right("text", ENDS)
    )
    return {
        document: _text(f"{first} {last}", seen[document], known)
        for document, first, last in ends
    }


def _text(ends: str, seen: list[tuple[object, ...]], known: Bearers) -> Text:
    publishers = dict.fromkeys(
        known.who(source, name, kind)
        for source, name, kind, _ in seen
        if isinstance(source, int) and isinstance(name, str) and isinstance(kind, str)
    )
    dates = [when for *_, when in seen if isinstance(when, datetime)]
    names = [who.name for who in publishers]
    return Text(
        publishers=tuple(publishers),
        published=min(dates, default=None),
        corrects=bool(names) and corrects(ends, names, voice_rules()),
    )
