"""Who stands at the workbench, and which lane and filter their address names."""

from dataclasses import dataclass
from datetime import datetime

from django.contrib.auth.models import User
from django.core.exceptions import PermissionDenied
from django.http import HttpRequest
from django.utils import timezone

from claims.models.querysets import ClaimQuerySet
from claims.review import Person, person_of
from claims.review.desk import LANES, Lane, Narrowing, following, narrowing, query_of
from claims.vocabulary import HedgeLevel

_LEVELS = {level.value for level in HedgeLevel}
_LONGEST = 200


@dataclass(frozen=True, slots=True)
class Desk:
    """Somebody at work at a time, in a lane, narrowed."""

    user: User
    person: Person
    at: datetime
    lane: Lane | None
    narrowing: Narrowing

    @property
    def lanes(self) -> tuple[Lane, ...]:
        """The lanes that concern the person."""
        return tuple(one for one in LANES.values() if one.is_for(self.person))

    @property
    def query(self) -> str:
        """The lane and the filter as an address has them."""
        return query_of(
            {
                "lane": self.lane.name if self.lane else "",
                "level": self.narrowing.level,
                "language": self.narrowing.language,
                "q": self.narrowing.words,
            }
        )

    def rows(self, lane: Lane) -> ClaimQuerySet:
        """What of a lane the address lets through."""
        return self.narrowing.of(lane, self.person, self.at)

    def following(self, claim: int) -> int | None:
        """The next claim of the lane, where the address names one."""
        if self.lane is None:
            return None
        return following(self.lane, self.rows(self.lane), claim)


def desk_of(request: HttpRequest) -> Desk:
    """The desk of whoever asks; who may not look at claims is refused."""
    user = request.user
    if not user.is_authenticated or not user.has_perm("claims.view_claim"):
        raise PermissionDenied
    asked = request.GET
    level = asked.get("level", "")
    return Desk(
        user=user,
        person=person_of(user),
        at=timezone.now(),
        lane=LANES.get(asked.get("lane", "")),
        narrowing=narrowing(
            level=level if level in _LEVELS else "",
            language=asked.get("language", "")[:16].replace("\0", ""),
            words=asked.get("q", "")[:_LONGEST].replace("\0", ""),
        ),
    )
