"""The digest by which an event holds on to all that came before it.

It is the SHA-256 of the event's canonical JSON (RFC 8785): an object of strings and one
whole number, its keys in order, so that orjson with sorted keys writes that form.
"""

from collections.abc import Mapping
from datetime import UTC
from hashlib import sha256
from typing import Any

import orjson

from claims.models.events import SUBJECTS

_SUBJECT_KEYS = tuple(f"{name}_id" for name in SUBJECTS)
EVENT_COLUMNS = (
    *_SUBJECT_KEYS,
    "actor_id",
    "action",
    "was",
    "became",
    "reason",
    "at",
    "previous",
)


def subject_of(event: Mapping[str, Any]) -> str:
    """What the event happened to: "claim:12"."""
    filled = zip(SUBJECTS, _SUBJECT_KEYS, strict=True)
    found = [f"{name}:{event[key]}" for name, key in filled if event[key] is not None]
    return " ".join(found)


def digest_of_event(event: Mapping[str, Any]) -> str:
    """The digest of an event, given by its columns."""
    return sha256(canonical(event)).hexdigest()


def canonical(event: Mapping[str, Any]) -> bytes:
    """The event as canonical JSON, its time in UTC to the microsecond."""
    at = event["at"].astimezone(UTC).isoformat(timespec="microseconds")
    value = {
        "action": event["action"],
        "actor": event["actor_id"],
        "at": at.replace("+00:00", "Z"),
        "from": event["was"],
        "previous": event["previous"],
        "reason": event["reason"],
        "subject": subject_of(event),
        "to": event["became"],
    }
    return orjson.dumps(value, option=orjson.OPT_SORT_KEYS)
