"""Reads who stands above some sources, beside them, or may be one with them."""

from collections.abc import Iterable

from django.db import connection
from django.db.models import Model, Q

from claims.models import Judgement, Ownership, Source, SpeaksFor
from claims.review.tracing.gathering.rows import Dated, Pair, SourceRow, Sources
from claims.vocabulary import JudgementKind, SourceKind

# Everybody whom merges, owners and bodies join to some sources, going up.
_UPWARD = """
    WITH RECURSIVE above (source) AS (
        SELECT unnest(%s::bigint[])
        UNION
        SELECT near.source FROM above CROSS JOIN LATERAL (
            SELECT owner_id FROM claims_ownership WHERE owned_id = above.source
            UNION ALL
            SELECT body_id FROM claims_speaksfor WHERE speaker_id = above.source
            UNION ALL
            SELECT second_source_id FROM claims_judgement WHERE kind = 'same_source'
            AND first_source_id = above.source AND withdrawn_at IS NULL
            UNION ALL
            SELECT first_source_id FROM claims_judgement WHERE kind = 'same_source'
            AND second_source_id = above.source AND withdrawn_at IS NULL
        ) AS near (source)
    )
    SELECT source FROM above
"""


def sources_of(keys: Iterable[int]) -> Sources:
    """Some sources and all that stand above them, with what joins any two."""
    with connection.cursor() as cursor:
        cursor.execute(_UPWARD, [sorted(keys)])
        found = [source for (source,) in cursor.fetchall()]
    rows = Source.objects.filter(pk__in=found).values_list("id", "name", "kind")
    return Sources(
        rows={key: SourceRow(key, name, SourceKind(kind)) for key, name, kind in rows},
        owners=_dated(Ownership, "owned", "owner", found),
        speaks_for=_dated(SpeaksFor, "speaker", "body", found),
        same=_judged(JudgementKind.SAME_SOURCE, found),
        perhaps_same=_judged(JudgementKind.PERHAPS_SAME_PERSON, found),
    )


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
