"""What is handed in, and how it is put in the queue; reading it is for others."""

from dataclasses import dataclass, field
from datetime import datetime

from django.contrib.auth.models import User

from claims.ingest.article import Facts
from claims.models import Job
from claims.vocabulary import InputKind


@dataclass(frozen=True, slots=True)
class Handed:
    """Something to be read: its bytes, or for an address the `url` of its facts.

    `charset` is what the sender says of the bytes.
    """

    kind: InputKind
    octets: bytes = b""
    charset: str = ""
    facts: Facts = field(default_factory=Facts)


def hand_in(handed: Handed, owner: User, now: datetime) -> Job:
    """Put it at the end of the queue."""
    facts = handed.facts
    return Job.objects.create(
        owner=owner,
        kind=handed.kind.value,
        octets=handed.octets,
        charset=handed.charset,
        title=facts.title,
        publisher=facts.publisher,
        url=facts.url,
        language=facts.language,
        published_at=facts.published_at,
        handed_in_at=now,
    )
