"""The canonical form of an event, as anybody can make it again."""

from datetime import UTC, datetime, timedelta, timezone
from hashlib import sha256

from claims.review.digests import EVENT_COLUMNS, canonical, digest_of_event

EVENT = dict.fromkeys(EVENT_COLUMNS) | {
    "claim_id": 12,
    "actor_id": 3,
    "action": "state",
    "was": "proposed",
    "became": "triaged",
    "reason": "Ивашов said “so”\n",
    "at": datetime(2015, 1, 20, 12, tzinfo=UTC),
    "previous": "",
}
TEXT = (
    '{"action":"state","actor":3,"at":"2015-01-20T12:00:00.000000Z",'
    '"from":"proposed","previous":"","reason":"Ивашов said “so”\\n",'
    '"subject":"claim:12","to":"triaged"}'
)


def test_the_form_is_canonical_json() -> None:
    assert canonical(EVENT).decode() == TEXT


def test_the_digest_is_of_that_form() -> None:
    assert digest_of_event(EVENT) == sha256(TEXT.encode()).hexdigest()


def test_a_time_is_the_same_in_every_zone() -> None:
    tehran = timezone(timedelta(hours=3, minutes=30))
    there = EVENT | {"at": datetime(2015, 1, 20, 15, 30, tzinfo=tehran)}
    assert canonical(there) == canonical(EVENT)


def test_what_came_before_is_part_of_it() -> None:
    assert digest_of_event(EVENT | {"previous": "0" * 64}) != digest_of_event(EVENT)
