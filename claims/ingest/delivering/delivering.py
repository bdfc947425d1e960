"""Delivers what is due, one after the other, and files what became of each."""

from collections import Counter
from collections.abc import Callable, Mapping
from datetime import datetime
from http import HTTPStatus

from claims.ingest.delivering.signing import body_of, headers_of
from claims.ingest.errors import InputError
from claims.ingest.web.posting import post
from claims.ingest.web.reach import Reach
from claims.review.feeds import Parcel, file, queue_up, take
from claims.vocabulary import DeliveryStatus

PATIENCE = 10.0  # seconds for one address
Tally = Mapping[DeliveryStatus, int]


def deliver(reach: Reach, clock: Callable[[], datetime]) -> Tally:
    """Queue what changed and try all that is due; how many of each came of it."""
    begun = clock()
    queue_up(begun)
    came: Counter[DeliveryStatus] = Counter()
    while parcel := take(begun):
        came[_try(parcel, reach, clock)] += 1
    return came


def _try(parcel: Parcel, reach: Reach, clock: Callable[[], datetime]) -> DeliveryStatus:
    at = clock()
    answered, error = _sent(parcel, reach, at)
    return file(delivery=parcel.delivery, at=at, answered=answered, error=error)


def _sent(parcel: Parcel, reach: Reach, at: datetime) -> tuple[int | None, str]:
    """What was answered, and what was wrong with it: nothing where it was taken."""
    body = body_of(parcel)
    headers = headers_of(parcel, body, at)
    try:
        status = post(parcel.url, body, headers, reach, PATIENCE)
    except InputError as error:
        return None, str(error)
    if HTTPStatus.OK <= status < HTTPStatus.MULTIPLE_CHOICES:
        return status, ""
    return status, f"answers {status}"
