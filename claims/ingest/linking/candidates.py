"""Which claims of the store are compared: those that share keys, or stand near."""

from collections import defaultdict
from collections.abc import Collection, Iterable, Mapping
from hashlib import blake2b

from django.db import connection

from claims.ingest.storing.copying import copy_rows
from claims.lineage.suggesting import CANDIDATES, HOLDERS, NEAR
from claims.models import ClaimKey

# For each claim the latest claims before it that hold a key of its, those that hold
# most of them first. A key is never followed further than HOLDERS entries.
_SHARING = """
    WITH met AS (
        SELECT own.claim_id AS claim, held.claim_id AS other, count(*) AS shared
        FROM claims_claimkey AS own
        CROSS JOIN LATERAL (
            SELECT before.claim_id FROM claims_claimkey AS before
            WHERE before.key = own.key AND before.claim_id < own.claim_id
            ORDER BY before.claim_id DESC LIMIT %(holders)s
        ) AS held
        WHERE own.claim_id = ANY(%(claims)s)
        GROUP BY 1, 2
    ), ranked AS (
        SELECT claim, other, row_number() OVER (
            PARTITION BY claim ORDER BY shared DESC, other DESC
        ) AS place
        FROM met
    )
    SELECT claim, other FROM ranked WHERE place <= %(candidates)s
    UNION
    SELECT own.id, near.id FROM claims_claim AS own
    JOIN claims_claim AS near ON near.document_id = own.document_id
        AND near.id < own.id
        AND near.start BETWEEN own.start - %(near)s AND own.start + %(near)s
    WHERE own.id = ANY(%(claims)s)
"""


def keep_keys(keys: Mapping[int, Iterable[str]]) -> None:
    """Keep the keys of some claims in place of those that they had."""
    ClaimKey.objects.filter(claim__in=keys).delete()
    rows = {(_number(key), claim) for claim, own in keys.items() for key in own}
    copy_rows(ClaimKey, ("key", "claim_id"), sorted(rows))


def candidates_for(claims: Collection[int]) -> Mapping[int, list[int]]:
    """For each claim those of lower keys with which it is compared."""
    limits = {"holders": HOLDERS, "candidates": CANDIDATES, "near": NEAR}
    found: defaultdict[int, list[int]] = defaultdict(list)
    with connection.cursor() as cursor:
        cursor.execute(_SHARING, {"claims": list(claims), **limits})
        for claim, other in cursor.fetchall():
            found[claim].append(other)
    return found


def _number(key: str) -> int:
    """A key as eight octets with a sign."""
    digest = blake2b(key.encode(), digest_size=8).digest()
    return int.from_bytes(digest, "big", signed=True)
