"""Stores what was read, many documents at once, each wholly or not at all."""

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import replace
from datetime import datetime

from django.db import DatabaseError, OperationalError, connection, transaction

from claims.ingest.article import Failure
from claims.ingest.output.telling import Telling
from claims.ingest.storing.cast import Wanted
from claims.ingest.storing.documents import (
    Arrival,
    Outcome,
    arrival,
    known_documents,
    see_again,
    store_appearances,
    store_documents,
    store_originals,
)
from claims.ingest.storing.rewriting import follow_removals, follow_rewritings
from claims.ingest.storing.sources import register
from claims.ingest.storing.statements import store_statements

AT_ONCE = 500
# Two runs at a time would both make a source that neither finds: one waits.
_TURN = 7_203_551


def store(
    found: Iterable[Telling | Failure], clock: Callable[[], datetime]
) -> Iterator[Telling | Failure]:
    """The same again in the same order, each telling marked with what storing did."""
    batch: list[Telling | Failure] = []
    for each in found:
        batch.append(each)
        if len(batch) == AT_ONCE:
            yield from _stored(batch, clock())
            batch = []
    yield from _stored(batch, clock())


def _stored(
    batch: Sequence[Telling | Failure], now: datetime
) -> list[Telling | Failure]:
    tellings = [each for each in batch if isinstance(each, Telling)]
    results = iter(_together(tellings, now))
    failures = (each for each in batch if isinstance(each, Failure))
    follow_removals([each.name for each in failures if each.gone], now)
    return [next(results) if isinstance(each, Telling) else each for each in batch]


def _together(tellings: Sequence[Telling], now: datetime) -> list[Telling | Failure]:
    """All in one transaction; if the database refuses any, each in one of its own."""
    try:
        outcomes = store_all(tellings, now)
    except OperationalError:
        raise
    except DatabaseError as error:
        if len(tellings) == 1:
            return [_refused(tellings[0], error)]
        return [result for one in tellings for result in _together([one], now)]
    return [
        replace(telling, stored=outcome.value)
        for telling, outcome in zip(tellings, outcomes, strict=True)
    ]


def store_all(tellings: Sequence[Telling], now: datetime) -> list[Outcome]:
    """Store them in one transaction, and tell what that did to each."""
    if not tellings:
        return []
    arrivals = [arrival(telling) for telling in tellings]
    with transaction.atomic():
        take_turn()
        store_originals(arrivals)
        known = known_documents(arrivals)
        fresh = _first_of_each(one for one in arrivals if one.digest not in known)
        sources = register(_wanted(arrivals, fresh), now)
        made = store_documents(fresh, now)
        store_statements(fresh, made, sources, now)
        again = see_again(arrivals, known, sources, now)
        seen = store_appearances(arrivals, known | made, sources, now)
        follow_rewritings(made.values(), again, now)
    created = {id(one) for one in fresh}
    others = [Outcome.SEEN_ELSEWHERE if new else Outcome.ALREADY_HERE for new in seen]
    return [
        Outcome.CREATED if id(one) in created else outcome
        for one, outcome in zip(arrivals, others, strict=True)
    ]


def _first_of_each(arrivals: Iterable[Arrival]) -> list[Arrival]:
    """One arrival of each text."""
    found: dict[str, Arrival] = {}
    for one in arrivals:
        found.setdefault(one.digest, one)
    return list(found.values())


def _wanted(arrivals: Iterable[Arrival], fresh: Iterable[Arrival]) -> Iterator[Wanted]:
    """All who speak in new texts, and the publishers of old ones too."""
    for one in fresh:
        yield from one.cast.everybody()
    yield from (one.cast.publisher for one in arrivals if one.cast.publisher)


def take_turn() -> None:
    """Wait until no other run makes sources: one does in each transaction."""
    with connection.cursor() as cursor:
        cursor.execute("SELECT pg_advisory_xact_lock(%s)", [_TURN])


def _refused(telling: Telling, error: DatabaseError) -> Failure:
    reason = str(error).strip().splitlines()[0]
    return Failure(
        telling.article.origin,
        f"was refused by the database ({reason})",
        "report it with the article",
    )
