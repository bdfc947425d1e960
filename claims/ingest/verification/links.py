"""Reads what links and documents say of each other: the words that links rest on."""

from collections.abc import Iterator

from django.db import connection

from claims.ingest.verification.mismatch import Mismatch
from claims.ingest.verification.pins import Pinned
from claims.models import Confirmation, Document

_TABLE = Confirmation._meta.db_table
_ROWS_AT_ONCE = 2_000
# The words on which suggestions rest, in the order of their documents. What is no JSON
# is told apart, for no words can be read from it.
_PLACES = """
    SELECT place.document, link.id, place.start, place."end", place.words
    FROM claims_confirmation AS link
    CROSS JOIN LATERAL jsonb_to_recordset(
        CASE WHEN link.spans IS JSON ARRAY THEN link.spans::jsonb ELSE '[]' END
    ) AS place (document bigint, start integer, "end" integer, words text)
    ORDER BY place.document, link.id
"""
_NO_JSON = """
    SELECT id, spans FROM claims_confirmation
    WHERE spans <> '' AND spans IS NOT JSON ARRAY ORDER BY id
"""
# Words that stand in neither claim of their link, or in another document than its.
_ASTRAY = """
    SELECT link.id, place.claim, place.document FROM claims_confirmation AS link
    CROSS JOIN LATERAL jsonb_to_recordset(
        CASE WHEN link.spans IS JSON ARRAY THEN link.spans::jsonb ELSE '[]' END
    ) AS place (claim bigint, document bigint)
    LEFT JOIN claims_claim AS told ON told.id = place.claim
        AND told.document_id = place.document
    WHERE told.id IS NULL OR (
        place.claim <> link.claim_id
        AND place.claim IS DISTINCT FROM link.evidence_claim_id
    ) ORDER BY link.id
"""
# A document that is superseded, by way of others, by itself.
_ROUND = """
    WITH RECURSIVE before (document, earlier) AS (
        SELECT id, supersedes_id FROM claims_document WHERE supersedes_id IS NOT NULL
        UNION
        SELECT before.document, other.supersedes_id FROM before
        JOIN claims_document AS other ON other.id = before.earlier
        WHERE other.supersedes_id IS NOT NULL
    )
    SELECT document FROM before WHERE document = earlier ORDER BY document
"""


class LinkPin:
    """The words on which links rest, as spans of documents."""

    model = Confirmation
    start = words = "spans"

    def rows(self, number: int) -> Iterator[Pinned]:
        """Every span in the order of the documents, a few rows in memory at a time."""
        with connection.chunked_cursor() as cursor:
            cursor.execute(_PLACES)
            while found := cursor.fetchmany(_ROWS_AT_ONCE):
                for document, row, start, end, words in found:
                    yield Pinned(document, number, row, start, end, words)


def relations() -> Iterator[Mismatch]:
    """Links whose words stand elsewhere, and documents that supersede themselves."""
    for row, spans in _found(_NO_JSON):
        yield Mismatch(_TABLE, row, "spans", "a list in JSON", str(spans))
    for row, claim, document in _found(_ASTRAY):
        found = f"claim {claim} in document {document}"
        yield Mismatch(_TABLE, row, "spans", "words of its two claims", found)
    table = Document._meta.db_table
    for (row,) in _found(_ROUND):
        yield Mismatch(table, row, "supersedes_id", "an earlier document", "itself")


def _found(statement: str) -> list[tuple[object, ...]]:
    with connection.cursor() as cursor:
        cursor.execute(statement)
        return list(cursor.fetchall())
