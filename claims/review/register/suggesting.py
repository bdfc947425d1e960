"""Suggests which sources may be one, by an index of their names."""

from collections import defaultdict
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence

from django.db import connection
from django.db.models import Q

from claims.lineage.matching import Called, KnownNames, keys_of, resemblance
from claims.models import NameKey, Resemblance, Source, SourceName
from claims.vocabulary import Likeness, SourceKind

MOST = 64  # sources under one key: a name that more have in common says nothing
_STRONGEST = list(Likeness)
_FOUND = """
    SELECT array_agg(found.source_id) FROM unnest(%s::text[]) AS wanted (key)
    CROSS JOIN LATERAL (
        SELECT source_id FROM claims_namekey WHERE key = wanted.key
        ORDER BY source_id LIMIT %s
    ) AS found GROUP BY wanted.key HAVING count(*) BETWEEN 2 AND %s
"""
# Columns go in as arrays, which is several times as fast as rows of parameters.
_INDEX = """
    INSERT INTO claims_namekey (source_id, key)
    SELECT * FROM unnest(%s::bigint[], %s::text[]) ON CONFLICT DO NOTHING
"""
_SUGGEST = """
    INSERT INTO claims_resemblance (first_id, second_id, why)
    SELECT * FROM unnest(%s::bigint[], %s::bigint[], %s::text[])
    ON CONFLICT (first_id, second_id) DO UPDATE SET why = excluded.why
    WHERE claims_resemblance.why <> excluded.why
"""
Alike = tuple[int, int, str]
Names = Mapping[int, list[Called]]


def look_for_same(sources: Collection[int], known: KnownNames) -> int:
    """Index the names of sources, and suggest what they may be the same as.

    Each is compared with those alone that share a key, and a key that more than `MOST`
    share is passed over, so that the cost grows with the sources given. How many pairs
    there are to suggest is returned.
    """
    if not sources:
        return 0
    names = _names(sources)
    keys = {one: _keys(called, known) for one, called in names.items()}
    rows = [(one, key) for one in keys for key in sorted(keys[one])]
    _write(_INDEX, rows)
    pairs = _pairs({key for _, key in rows}, frozenset(sources))
    others = {one for pair in pairs for one in pair} - names.keys()
    found = list(_alike(pairs, {**names, **_names(others)}, known))
    _write(_SUGGEST, found)
    return len(found)


def look_again(sources: Collection[int], known: KnownNames) -> int:
    """Forget what the names of sources suggested, and look anew."""
    keys = list(sources)
    NameKey.objects.filter(source__in=keys).delete()
    Resemblance.objects.filter(Q(first__in=keys) | Q(second__in=keys)).delete()
    return look_for_same(keys, known)


def _names(sources: Iterable[int]) -> Names:
    """Every name of each source."""
    keys, names = list(sources), defaultdict[int, list[Called]](list)
    own = Source.objects.filter(pk__in=keys).values_list("pk", "name", "kind")
    others = SourceName.objects.filter(source__in=keys)
    aliases = others.values_list("source_id", "name", "source__kind")
    for key, name, kind in [*own, *aliases]:
        names[key].append(Called.of(name, SourceKind(kind)))
    return names


def _keys(names: Iterable[Called], known: KnownNames) -> set[str]:
    return {key for one in names for key in keys_of(one, known)}


def _pairs(keys: Iterable[str], new: frozenset[int]) -> list[tuple[int, int]]:
    """Each two sources that share a key, one of them new, the older first."""
    with connection.cursor() as cursor:
        cursor.execute(_FOUND, [sorted(keys), MOST + 1, MOST])
        groups = [sorted(group) for (group,) in cursor.fetchall()]
    pairs = {
        (one, other)
        for group in groups
        for at, one in enumerate(group)
        for other in group[at + 1 :]
        if one in new or other in new
    }
    return sorted(pairs)


def _alike(
    pairs: Iterable[tuple[int, int]], names: Names, known: KnownNames
) -> Iterator[Alike]:
    """The pairs that are alike, each for the strongest of its reasons."""
    for first, second in pairs:
        whys = {
            resemblance(one, other, known)
            for one in names[first]
            for other in names[second]
        } - {None}
        if whys:
            why = min(filter(None, whys), key=_STRONGEST.index)
            yield first, second, why.value


def _write(statement: str, rows: Sequence[tuple[object, ...]]) -> None:
    if rows:
        with connection.cursor() as cursor:
            cursor.execute(
                statement, [list(column) for column in zip(*rows, strict=True)]
            )
