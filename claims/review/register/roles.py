"""Which office a source had at a time, as far as the register knows."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta

from django.db.models import DateTimeField, OuterRef, QuerySet, Subquery
from django.db.models.functions import Coalesce

from claims.models import Appearance, Source, SourceRole
from claims.models.sources import office_told

_BEFORE_ALL = datetime.min.replace(tzinfo=UTC)
_DAY = timedelta(days=1)


@dataclass(frozen=True, slots=True)
class RoleThen:
    """An office at a time, and the row of the register that tells it."""

    title: str
    former: bool
    role: int

    @property
    def words(self) -> str:
        """The office as people read it."""
        return office_told(self.title, former=self.former)


@dataclass(frozen=True, slots=True)
class _Told:
    """Since when a role tells what it tells, and whether by dates that hold it."""

    role: SourceRole
    since: datetime
    held: bool
    former: bool


def role_at(source: Source, moment: datetime) -> RoleThen | None:
    """The office of a source then; None where nobody had told of one.

    An office with dates is held between them and former after. One without dates is as
    the latest document tells it that was out by then.
    """
    return roles_at([source.pk], moment).get(source.pk)


def roles_at(sources: Iterable[int], moment: datetime) -> Mapping[int, RoleThen]:
    """The office of each source then, in one question."""
    rows: dict[int, list[SourceRole]] = {}
    for row in with_telling(SourceRole.objects.filter(source__in=list(sources))):
        rows.setdefault(row.source_id, []).append(row)
    found = ((source, role_among(its, moment)) for source, its in rows.items())
    return {source: role for source, role in found if role}


def with_telling(roles: QuerySet[SourceRole]) -> QuerySet[SourceRole]:
    """The roles, each with `told_at`: when the document was out that tells of it."""
    seen = Appearance.objects.filter(document=OuterRef("document"))
    out = Coalesce("published_at", "retrieved_at", output_field=DateTimeField())
    first = seen.annotate(out=out).order_by("out").values("out")[:1]
    return roles.annotate(told_at=Coalesce(Subquery(first), "document__recorded_at"))


def role_among(roles: Iterable[SourceRole], moment: datetime) -> RoleThen | None:
    """The office then, among the roles of one source that were asked `with_telling`."""
    told = [one for role in roles if (one := _told(role, moment))]
    if not told:
        return None
    best = max(told, key=lambda one: (one.held, one.since, one.role.pk))
    return RoleThen(best.role.title, best.former, best.role.pk)


def _told(role: SourceRole, moment: datetime) -> _Told | None:
    """What a role tells of the moment, if anything."""
    starts, ends = _midnight(role.held_from), _midnight(role.held_to)
    if starts and starts > moment:
        return None
    if ends and ends + _DAY <= moment:
        return _Told(role, ends, held=False, former=True)
    if starts or ends:
        return _Told(role, starts or _BEFORE_ALL, held=True, former=False)
    told_at = getattr(role, "told_at", None) or _BEFORE_ALL
    if told_at > moment:
        return None
    return _Told(role, told_at, held=False, former=role.former)


def _midnight(day: date | None) -> datetime | None:
    return datetime(day.year, day.month, day.day, tzinfo=UTC) if day else None
