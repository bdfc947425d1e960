"""Fills tables with claims and accepted links: at random, and around hubs."""

import random
from collections.abc import Callable, Iterator
from functools import partial
from hashlib import sha256

import pgtrigger
from django.contrib.auth.models import User
from django.db import connection
from django.utils.timezone import now

from claims.models import Claim, Confirmation, Document, Original, Source

APART = 2  # claims for each link: most clusters stay small, and some grow large
# Constraints are no part of what is compared; those of single links stay on.
_BARE = "SET session_replication_role = replica"
_WHOLE = "SET session_replication_role = origin"
_UNSEARCHED = (
    "DROP INDEX claim_search_simple, claim_search_english, claim_search_russian"
)
_CLAIMS = """
    INSERT INTO claims_claim (document_id, start, "end", text, proposition, mode,
        polarity, hedge_level, evidentiality, modality, event_precision, resolution,
        extractor, extractor_version, rules, score, state, version, recorded_at)
    SELECT document, 0, 6, 'Report', 'it has fallen', 'indirect', 'affirmed',
        'asserted', 'stated', 'fact', 'unknown', '', 'bench', '1', '', .5, 'proposed',
        1, now()
    FROM unnest(%s::bigint[]) AS given (document)
    RETURNING id
"""
_LINKS = """
    INSERT INTO claims_confirmation (claim_id, evidence_claim_id, relation, scope,
        status, rule, why, spans, decided_by_id, decided_at, reason,
        suggested_relation, suggested_scope)
    SELECT first, second, 'confirms', 'full', 'accepted', '', '', '', %s, now(), '',
        '', ''
    FROM unnest(%s::bigint[], %s::bigint[]) AS link (first, second)
    ON CONFLICT DO NOTHING
"""
_STEPS = """
    INSERT INTO claims_attribution (claim_id, position, source_id, text, cue_text,
        stance, role, capacity, title, translated_from, translator, original_words)
    SELECT claim, 0, %s, '', '', 'neutral', 'first_hand', 'unknown', '', '', '', ''
    FROM unnest(%s::bigint[]) AS told (claim)
"""


def fill_links(count: int) -> None:
    """Claims in one document, and links between any two of them; no clusters yet."""
    chance = random.Random(1)  # noqa: S311
    user = User.objects.create(username="bench")
    document = _document("Report 0: it has fallen.")
    _run(_UNSEARCHED)
    _run(_BARE)
    claims = _claims([document.pk] * (APART * count))
    firsts = chance.choices(claims, k=count)
    seconds = chance.choices(claims, k=count)
    pairs = [pair for pair in zip(firsts, seconds, strict=True) if pair[0] != pair[1]]
    _link(user, pairs)
    _run(_WHOLE)
    _run("ANALYZE")


def fill_hub(count: int) -> Claim:
    """One claim of a person, and many outlets that have it from there."""
    user = User.objects.get(username="bench")
    hub = Source.objects.create(name=f"Hub {count}", kind="outlet")
    person = Source.objects.create(name=f"Falk {count}", kind="person")
    texts = [
        _document(f"Report {count}.{place}: it fell.") for place in range(count + 1)
    ]
    _run(_BARE)
    first, *others = _claims([text.pk for text in texts])
    _run(_STEPS, [person.pk, [first]])
    _run(_STEPS, [hub.pk, others])
    _publish(texts, hub)
    _run(_WHOLE)
    Confirmation.objects.bulk_create(
        Confirmation(
            claim_id=first,
            evidence_claim_id=other,
            relation="confirms",
            scope="full",
            status="accepted",
            decided_by=user,
            decided_at=now(),
        )
        for other in others
    )
    return Claim.objects.get(pk=first)


def accept(count: int, links: int) -> Iterator[Callable[[], object]]:
    """Single links between claims at random, each to be accepted in a transaction."""
    yield from (partial(_accept, *pair) for pair in _pairs(count, links, seed=2))


def plain(count: int, links: int) -> Iterator[Callable[[], object]]:
    """The same work where nothing is joined."""
    for pair in _pairs(count, links, seed=3):
        with pgtrigger.ignore():
            yield partial(_accept, *pair)


def refuse(count: int, links: int) -> Iterator[Callable[[], object]]:
    """Single accepted links, each to be refused in a transaction."""
    chance = random.Random(4)  # noqa: S311
    for key in chance.sample(range(1, links), count):
        rows = Confirmation.objects.filter(pk=key)
        yield partial(rows.update, status="rejected")


def _pairs(count: int, links: int, seed: int) -> Iterator[tuple[int, int]]:
    chance = random.Random(seed)  # noqa: S311
    for _ in range(count):
        first, second = chance.sample(range(1, APART * links), 2)
        yield first, second


def _accept(first: int, second: int) -> None:
    Confirmation.objects.create(
        claim_id=first,
        evidence_claim_id=second,
        relation="repeats",
        scope="full",
        status="accepted",
        decided_by=User.objects.get(username="bench"),
        decided_at=now(),
    )


def _document(text: str) -> Document:
    octets = text.encode()
    digest = sha256(octets).hexdigest()
    original = Original.objects.create(
        sha256=digest, octets=octets, media_type="text/plain"
    )
    return Document.objects.create(
        text=text,
        length=len(text),
        text_sha256=digest,
        language="en",
        media_type="text/plain",
        original=original,
    )


def _publish(texts: list[Document], hub: Source) -> None:
    """The hub gives out the first text, and an outlet of its own each of the others."""
    outlets = Source.objects.bulk_create(
        Source(name=f"{hub} {place}", kind="outlet") for place in range(1, len(texts))
    )
    seen = now()
    texts[0].appearances.model.objects.bulk_create(
        text.appearances.model(
            document=text,
            publisher=publisher,
            published_at=seen,
            retrieved_at=seen,
            original_id=text.original_id,
        )
        for text, publisher in zip(texts, [hub, *outlets], strict=True)
    )


def _claims(documents: list[int]) -> list[int]:
    with connection.cursor() as cursor:
        cursor.execute(_CLAIMS, [documents])
        return [key for (key,) in cursor.fetchall()]


def _link(user: User, pairs: list[tuple[int, int]]) -> None:
    firsts, seconds = zip(*pairs, strict=True)
    _run(_LINKS, [user.pk, list(firsts), list(seconds)])


def _run(statement: str, parameters: list[object] | None = None) -> None:
    with connection.cursor() as cursor:
        cursor.execute(statement, parameters)
