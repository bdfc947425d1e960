"""Reads who stands above some sources, beside them, or may be one with them."""

from collections.abc import Iterable

from django.db import connection
from django.db.models import Model, Q

from claims.models import Judgement, Ownership, Source, SpeaksFor
from claims.review.tracing.gathering.rows import Dated, Pair, SourceRow, Sources
from claims.vocabulary import JudgementKind, SourceKind

# Everybody whom standing merges make one with a source that is known already.
_MERGED = """
    SELECT second_source_id FROM claims_judgement WHERE kind = 'same_source'
    AND first_source_id = known.source AND withdrawn_at IS NULL
    UNION ALL
    SELECT first_source_id FROM claims_judgement WHERE kind = 'same_source'
    AND second_source_id = known.source AND withdrawn_at IS NULL
"""
# Everybody who owns it, or for whom it speaks.
_ABOVE = """
    SELECT owner_id FROM claims_ownership WHERE owned_id = known.source
    UNION ALL
    SELECT body_id FROM claims_speaksfor WHERE speaker_id = known.source
"""
_ONWARD = """
    WITH RECURSIVE known (source) AS (
        SELECT unnest(%s::bigint[])
        UNION
        SELECT near.source FROM known CROSS JOIN LATERAL ({near}) AS near (source)
    )
    SELECT source FROM known
"""


def sources_of(keys: Iterable[int]) -> Sources:
    """Some sources and all that stand above them, with what joins any two."""
    found = _onward(keys, f"{_MERGED} UNION ALL {_ABOVE}")
    rows = Source.objects.filter(pk__in=found).values_list("id", "name", "kind")
    return Sources(
        rows={key: SourceRow(key, name, SourceKind(kind)) for key, name, kind in rows},
        owners=_dated(Ownership, "owned", "owner", found),
        speaks_for=_dated(SpeaksFor, "speaker", "body", found),
        same=_judged(JudgementKind.SAME_SOURCE, found),
        perhaps_same=_judged(JudgementKind.PERHAPS_SAME_PERSON, found),
    )


def merged_with(keys: Iterable[int]) -> list[int]:
    """Some sources, and all that standing merges make one with any of them."""
    return _onward(keys, _MERGED)


def _onward(keys: Iterable[int], near: str) -> list[int]:
    with connection.cursor() as cursor:
        cursor.execute(_ONWARD.format(near=near), [sorted(keys)])
        return [source for (source,) in cursor.fetchall()]


def _dated(
    model: type[Model], low: str, high: str, found: list[int]
) -> tuple[Dated, ...]:
    """The rows of a relation that lead up from some sources."""
    rows = model._default_manager.filter(**{f"{low}__in": found}).order_by("id")
    columns = (f"{low}_id", f"{high}_id", "held_from", "held_to")
    return tuple(Dated(*row) for row in rows.values_list(*columns))


def _judged(kind: JudgementKind, found: list[int]) -> tuple[Pair, ...]:
    """The standing judgements of a kind that join two of some sources."""
    both = Q(first_source__in=found, second_source__in=found)
    rows = Judgement.objects.filter(both, kind=kind.value, withdrawn_at__isnull=True)
    pairs = rows.order_by("id").values_list("first_source_id", "second_source_id")
    return tuple((first, second) for first, second in pairs)
