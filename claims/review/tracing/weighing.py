"""Keeps what the lineage of each claim comes to, so that lists can be narrowed by it.

The triggers write down what changed (see `claims.models.rules.weighing`); here the
claims that it bears on are found, and weighed anew with all that links join to them.
"""

from collections.abc import Collection
from dataclasses import replace

from django.db import connection, transaction

from claims.lineage.roots import balance_of
from claims.models import Claim, Clustered, Source, Unweighed, Weight
from claims.review.drifting import drifts_between, has_drifted
from claims.review.tracing.gathering.reading import read
from claims.review.tracing.gathering.rows import Pair, Rows
from claims.review.tracing.kin import retellings
from claims.review.tracing.making.building import build
from claims.vocabulary import FeedSubject

# Claims that links join beyond which none of them has a weight: each would rest on all.
LARGEST = 300
_CLAIM = FeedSubject.CLAIM.value
_TURN = 7_203_553  # one transaction at a time weighs: others wait for it
# The claims on which the named documents and sources bear: a source by whoever is one
# with it, owned by it or speaks for it; a document by those that it corrects, too.
_BEARS = """
    INSERT INTO claims_unweighed (subject, key)
    WITH RECURSIVE below (source) AS (
        SELECT key FROM claims_unweighed WHERE subject = 'source' AND id = ANY(%(ids)s)
        UNION
        SELECT near.source FROM below CROSS JOIN LATERAL (
            SELECT second_source_id FROM claims_judgement WHERE kind = 'same_source'
            AND first_source_id = below.source AND withdrawn_at IS NULL
            UNION ALL
            SELECT first_source_id FROM claims_judgement WHERE kind = 'same_source'
            AND second_source_id = below.source AND withdrawn_at IS NULL
            UNION ALL
            SELECT owned_id FROM claims_ownership WHERE owner_id = below.source
            UNION ALL
            SELECT speaker_id FROM claims_speaksfor WHERE body_id = below.source
        ) AS near (source)
    ), seen (document) AS (
        SELECT key FROM claims_unweighed
        WHERE subject = 'document' AND id = ANY(%(ids)s)
        UNION
        SELECT document_id FROM claims_appearance
        WHERE publisher_id IN (SELECT source FROM below)
        UNION
        SELECT document_id FROM claims_upstream
        WHERE source_id IN (SELECT source FROM below)
    ), told (document) AS (
        SELECT document FROM seen
        UNION
        SELECT supersedes_id FROM claims_document
        WHERE id IN (SELECT document FROM seen) AND supersedes_id IS NOT NULL
    )
    SELECT DISTINCT 'claim', claim FROM (
        SELECT claim_id FROM claims_attribution
        WHERE source_id IN (SELECT source FROM below)
        UNION ALL
        SELECT step.claim_id FROM claims_attributionmember AS member
        JOIN claims_attribution AS step ON step.id = member.attribution_id
        WHERE member.source_id IN (SELECT source FROM below)
        UNION ALL
        SELECT id FROM claims_claim WHERE document_id IN (SELECT document FROM told)
        UNION ALL
        SELECT claim_id FROM claims_confirmation WHERE status = 'accepted'
        AND evidence_document_id IN (SELECT document FROM told)
    ) AS touched (claim)
"""
_ALL = (
    "INSERT INTO claims_unweighed (subject, key) SELECT 'claim', id FROM claims_claim"
)
Weighed = dict[int, tuple[int, bool]]  # how many roots, and whether anything drifted


def weigh(most: int = 100) -> int:
    """Weigh so many of the claims on which changes bear anew; how many they were."""
    return _weigh(most) if Unweighed.objects.exists() else 0


@transaction.atomic
def _weigh(most: int) -> int:
    with connection.cursor() as cursor:
        cursor.execute("SELECT pg_advisory_xact_lock(%s)", [_TURN])
    _spread()
    waiting = Unweighed.objects.filter(subject=_CLAIM)
    due = list(waiting.order_by("id").values_list("key", flat=True)[:most])
    # What is written down from here on is of changes that are not seen here for sure.
    rows = list(waiting.filter(key__in=due).values_list("pk", flat=True))
    done: set[int] = set()
    for claim in sorted(set(due)):
        if claim not in done:
            done |= _weigh_with(claim)
    Unweighed.objects.filter(pk__in=rows).delete()
    return len(set(due))


def weigh_all_anew() -> None:
    """Have every claim weighed anew: the program weighs otherwise than before."""
    with connection.cursor() as cursor:
        cursor.execute(_ALL)


def _spread() -> None:
    """Write down, for what else changed, the claims on which it bears."""
    others = Unweighed.objects.exclude(subject=_CLAIM)
    ids = list(others.values_list("pk", flat=True))
    if ids:
        with connection.cursor() as cursor:
            cursor.execute(_BEARS, {"ids": ids})
        Unweighed.objects.filter(pk__in=ids).delete()


def _weigh_with(claim: int) -> set[int]:
    """Weigh a claim and all that links join to it; which they were."""
    joined = set(
        Clustered.objects.filter(cluster__claims=claim).values_list("claim", flat=True)
    ) or {claim}
    if len(joined) > LARGEST:
        Weight.objects.filter(claim__in=joined).delete()
    elif Claim.objects.filter(pk=claim).exists():
        _write(read(claim))
    return joined


def _write(rows: Rows) -> None:
    """Put what the claims come to in the place of what is kept of them."""
    kept = Source.objects.filter(pk__in=rows.sources.rows, confidential=True)
    hidden = set(kept.values_list("pk", flat=True))
    known = _weighed(rows, frozenset())
    veiled = _weighed(rows, hidden) if hidden else known
    Weight.objects.bulk_create(
        [
            Weight(
                claim_id=claim,
                roots=known[claim][0],
                drifted=known[claim][1],
                veiled_roots=veiled[claim][0],
                veiled_drifted=veiled[claim][1],
            )
            for claim in sorted(known)
        ],
        update_conflicts=True,
        unique_fields=["claim"],
        update_fields=["roots", "drifted", "veiled_roots", "veiled_drifted"],
    )


def _weighed(rows: Rows, hidden: Collection[int]) -> Weighed:
    """What each claim of a store comes to, where some sources are not named."""
    roots: dict[int, int] = {}
    pairs: dict[int, list[Pair]] = {}
    for claim, row in rows.claims.items():
        built = build(replace(rows, asked=row), hidden)
        balance, trails = balance_of(built.store)
        roots[claim] = balance.affirming.independent
        pairs[claim] = retellings(built, trails)
    drifts = drifts_between({pair for several in pairs.values() for pair in several})
    drifted = {pair for pair, drift in drifts.items() if has_drifted(drift)}
    return {
        claim: (roots[claim], not drifted.isdisjoint(pairs[claim])) for claim in roots
    }
