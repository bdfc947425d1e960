"""Works out anew which claims accepted links join, all at once.

The triggers keep it while links come and go; this is for a store that was filled
without them, or is doubted.
"""

from dataclasses import dataclass

import numpy as np
from django.db import connection, transaction
from numpy.typing import NDArray
from psycopg import sql
from scipy.sparse import coo_array
from scipy.sparse.csgraph import connected_components

Numbers = NDArray[np.int64]
_EDGES = """
    SELECT string_agg(int8send(first) || int8send(second), ''::bytea) FROM (
        SELECT claim_id, evidence_claim_id FROM claims_confirmation
        WHERE status = 'accepted' AND evidence_claim_id IS NOT NULL
        UNION ALL
        SELECT first_claim_id, second_claim_id FROM claims_judgement
        WHERE kind = 'same_claim' AND withdrawn_at IS NULL
    ) AS edge (first, second)
"""
_EMPTY = "TRUNCATE claims_clustered, claims_cluster RESTART IDENTITY"
_WAIT = "LOCK TABLE claims_confirmation, claims_judgement IN SHARE MODE"
_NEXT = "SELECT setval(pg_get_serial_sequence('claims_cluster', 'id'), %s)"
_SPARSE = 16  # numbers for each end of a link, beyond which they are counted anew
_HEAD, _TAIL = b"PGCOPY\n\xff\r\n\0" + bytes(8), b"\xff\xff"  # of a binary COPY


@dataclass(frozen=True, slots=True)
class Clusters:
    """Each claim that is linked, in order, and the number of its cluster, from 0."""

    claims: Numbers
    numbers: Numbers


def regroup() -> int:
    """Write down the clusters of all accepted links; how many there are."""
    with transaction.atomic():
        with connection.cursor() as cursor:
            cursor.execute(_WAIT)
        found = clusters_of(fetch_edges())
        sizes = np.bincount(found.numbers)
        _write(found, sizes.astype(np.int64))
    return len(sizes)


def fetch_edges() -> Numbers:
    """The two claims of each link that joins claims, a row a link."""
    with connection.cursor() as cursor:
        cursor.execute(_EDGES)
        (octets,) = cursor.fetchone()
    return np.frombuffer(octets or b"", ">i8").reshape(-1, 2).astype(np.int64)


def clusters_of(edges: Numbers) -> Clusters:
    """The connected components of some links."""
    if not len(edges):
        return Clusters(np.empty(0, np.int64), np.empty(0, np.int64))
    keys, ends = _numbered(edges)
    graph = coo_array((np.ones(len(ends), np.int8), ends.T), shape=(len(keys),) * 2)
    _, labels = connected_components(graph, directed=False)
    there = np.zeros(len(keys), bool)
    there[ends] = True
    used = labels[there]
    order = np.cumsum(np.bincount(used) > 0) - 1
    return Clusters(keys[there], order[used])


def _numbered(edges: Numbers) -> tuple[Numbers, Numbers]:
    """Keys in order, and the places among them of the ends of links.

    Keys that lie close together keep their distances, which needs no sorting.
    """
    first, last = int(edges.min()), int(edges.max())
    if last - first < _SPARSE * edges.size:
        return np.arange(first, last + 1), edges - first
    keys, places = np.unique(edges, return_inverse=True)
    return keys, places.reshape(edges.shape)


def _write(found: Clusters, sizes: Numbers) -> None:
    """Put the clusters in the place of those that are there."""
    keys = np.arange(1, len(sizes) + 1)
    with connection.cursor() as cursor:
        cursor.execute(_EMPTY)
        _copy("claims_cluster", ("id", "size"), (keys, sizes), ">i4")
        claims = (found.claims, found.numbers + 1)
        _copy("claims_clustered", ("claim_id", "cluster_id"), claims, ">i8")
        if len(sizes):
            cursor.execute(_NEXT, [len(sizes)])


def _copy(
    table: str, names: tuple[str, str], columns: tuple[Numbers, Numbers], kind: str
) -> None:
    """Add rows of two numbers, the first of eight bytes, as a binary COPY."""
    row = [("n", ">i2"), ("a", ">i4"), ("x", ">i8"), ("b", ">i4"), ("y", kind)]
    rows = np.empty(len(columns[0]), np.dtype(row))
    rows["n"], rows["a"], rows["b"] = 2, 8, np.dtype(kind).itemsize
    rows["x"], rows["y"] = columns
    fields = sql.SQL(", ").join(map(sql.Identifier, names))
    into = sql.SQL("COPY {} ({}) FROM STDIN (FORMAT BINARY)")
    statement = into.format(sql.Identifier(table), fields)
    with connection.cursor() as cursor, cursor.copy(statement) as copy:
        copy.write(_HEAD + rows.tobytes() + _TAIL)
