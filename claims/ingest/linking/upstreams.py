"""Finds the document of the outlet from which another says that it has something."""

from collections.abc import Iterable, Iterator, Mapping

from claims.ingest.linking.chains import Bearers
from claims.lineage.suggesting import Claimed, Suggestion
from claims.models import Upstream
from claims.vocabulary import Relation

_TELLS_IT_TOO = frozenset([Relation.REPEATS, Relation.CONFIRMS])
Wanted = tuple[int, str]  # a document, and the key of the outlet that it names


def link_upstreams(
    found: Iterable[Suggestion], claims: Mapping[int, Claimed], known: Bearers
) -> int:
    """Link what documents have from an outlet to its document that tells it too.

    Of several the one that comes nearest is taken, of those the one that was here
    first. What is linked already stays; how many were not, and are now.
    """
    best: dict[Wanted, tuple[float, int]] = {}
    for wanted, score, document in _offers(found, claims):
        best[wanted] = max(best.get(wanted, (0.0, 0)), (score, -document))
    documents = {document for document, _ in best}
    unknown = Upstream.objects.filter(document__in=documents, upstream__isnull=True)
    rows = []
    for row in unknown.select_related("source"):
        key = known.who(row.source_id, row.source.name, row.source.kind).key
        offered = best.get((row.document_id, key))
        if offered:
            row.upstream_id = -offered[1]
            rows.append(row)
    Upstream.objects.bulk_update(rows, ["upstream"])
    return len(rows)


def _offers(
    found: Iterable[Suggestion], claims: Mapping[int, Claimed]
) -> Iterator[tuple[Wanted, float, int]]:
    """Each document with an outlet whose other document tells the same, no later."""
    for one in found:
        if one.relation not in _TELLS_IT_TOO:
            continue
        pair = claims[one.claim], claims[one.evidence]
        for down, up in (pair, pair[::-1]):
            if down.document != up.document and not _is_after(up, down):
                for who in up.publishers:
                    yield (down.document, who.key), one.score, up.document


def _is_after(one: Claimed, other: Claimed) -> bool:
    """Whether one is known to be published after the other."""
    when, before = one.published, other.published
    return when is not None and before is not None and when > before
