"""Where each text stands: once for each who gave it out, and which texts are one."""

from collections.abc import Iterator

from claims.lineage.matching import copies
from claims.lineage.roots import Document, Pair
from claims.review.tracing.gathering.rows import AppearanceRow, Rows
from claims.review.tracing.making.naming import Names

Places = dict[int, tuple[Document, ...]]


def places_of(key: int, rows: Rows, names: Names) -> tuple[Document, ...]:
    """A document once for each of its publishers, the first one first."""
    first: dict[str, AppearanceRow] = {}
    for one in sorted(rows.appearances.get(key, ()), key=_age):
        name = names.name(one.publisher) if one.publisher is not None else ""
        first.setdefault(name, one)
    known = {name: one for name, one in first.items() if name} or first
    corrects = str(rows.corrects[key]) if key in rows.corrects else ""
    made = [
        Document(
            f"{key}.{one.id}" if place else str(key), name, one.published, corrects
        )
        for place, (name, one) in enumerate(known.items())
    ]
    return tuple(made) or (Document(str(key), supersedes=corrects),)


def _age(one: AppearanceRow) -> tuple[float, int]:
    return (one.published.timestamp() if one.published else float("inf"), one.id)


def outside(rows: Rows) -> Iterator[Document]:
    """The pages outside that were taken as evidence."""
    snapshots = {one.evidence for one in rows.links if one.evidence_snapshot}
    yield from (Document(one) for one in sorted(snapshots))


def copied(rows: Rows, places: Places) -> tuple[Pair, ...]:
    """The places where one text stands, and the texts that are nearly one."""
    texts = {str(key): rows.texts[key] for key in rows.voiced if key in rows.texts}
    same = [
        (several[0].id, other.id)
        for several in places.values()
        for other in several[1:]
    ]
    return (*same, *copies(texts))
