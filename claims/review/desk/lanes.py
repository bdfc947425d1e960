"""The lanes of the queue: which claims wait for whom, the most urgent first."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import datetime

from django.db.models import Exists, OuterRef, Q, Subquery

from claims.models import Assessment, Claim, Reply, SignOff
from claims.models.querysets import ClaimQuerySet
from claims.models.words import few
from claims.review.people import Person
from claims.vocabulary import AssessmentStatus, ReplyStatus, Role, State

MOST_COUNTED = 1000  # claims: who has more waiting need not know how many


@dataclass(frozen=True, slots=True)
class Lane:
    """Claims that wait for one thing, and their order: columns, `-` for the last first.

    It is shown to who plays one of the roles, and to auditors. One that `grows` may
    hold a good part of all claims; in the others is what people have at hand.
    """

    name: str
    title: str
    empty: str
    order: tuple[str, ...]
    roles: frozenset[Role]
    rows: Callable[[Person, datetime], ClaimQuerySet]
    grows: bool = False

    def of(self, person: Person, at: datetime) -> ClaimQuerySet:
        """The claims that wait in this lane for the person, the most urgent first."""
        return self.rows(person, at).order_by(*self.order)

    def is_for(self, person: Person) -> bool:
        """Whether the person has anything to do with the lane."""
        return bool(person.roles & (self.roles | {Role.AUDITOR}))


@dataclass(frozen=True, slots=True)
class Narrowing:
    """What of a lane is shown: by hedge level, language, and words of the claim.

    `few` are the keys of all claims with the words, where those are few.
    """

    level: str = ""
    language: str = ""
    words: str = ""
    few: tuple[int, ...] | None = None

    def of(self, lane: Lane, person: Person, at: datetime) -> ClaimQuerySet:
        """The claims of a lane that are left."""
        rows = lane.of(person, at)
        if self.level:
            rows = rows.filter(hedge_level=self.level)
        if self.language:
            rows = rows.filter(document__language=self.language)
        if self.few is not None:
            return rows.filter(pk__in=self.few)
        if not self.words:
            return rows
        asked = rows.with_words if lane.grows else rows.with_words_of_few
        return asked(self.words)


def narrowing(level: str, language: str, words: str) -> Narrowing:
    """The narrowing that finds the words by the shorter way, for all lanes alike."""
    keys = few(Claim.objects.with_words(words)) if words else None
    return Narrowing(level, language, words, keys)


def counted(rows: ClaimQuerySet) -> str:
    """How many wait, counted no further than a thousand."""
    found = rows.order_by().values("pk")[: MOST_COUNTED + 1].count()
    return f"{MOST_COUNTED}+" if found > MOST_COUNTED else str(found)


def following(lane: Lane, rows: ClaimQuerySet, claim: int) -> int | None:
    """The claim after this one in the rows of a lane; after the last, the first."""
    columns = [name.removeprefix("-") for name in lane.order]
    here = rows.filter(pk=claim).values_list(*columns).first()
    others = rows.exclude(pk=claim).values_list("pk", flat=True)
    after = others.filter(_beyond(lane.order, here)).first() if here else None
    return after or others.first()


def _beyond(order: tuple[str, ...], values: tuple[object, ...]) -> Q:
    """What comes later in the order than a row of these values."""
    later, same = Q(), Q()
    for name, value in zip(order, values, strict=True):
        column = name.removeprefix("-")
        way = "lt" if name.startswith("-") else "gt"
        later |= same & Q(**{f"{column}__{way}": value})
        same &= Q(**{column: value})
    return later


def _in(*states: State) -> Callable[[Person, datetime], ClaimQuerySet]:
    return lambda _person, _at: Claim.objects.filter(
        state__in=[state.value for state in states]
    )


def _not_assessed_by(person: Person, rows: ClaimQuerySet) -> ClaimQuerySet:
    own = Assessment.objects.filter(
        claim=OuterRef("pk"),
        claim_version=OuterRef("version"),
        analyst=person.id,
        status=AssessmentStatus.SUBMITTED.value,
    )
    return rows.filter(~Exists(own))


def _mine(person: Person, _: datetime) -> ClaimQuerySet:
    return Claim.objects.filter(held_by=person.id)


def _second(person: Person, at: datetime) -> ClaimQuerySet:
    return _not_assessed_by(person, _in(State.ASSESSED)(person, at))


def _adjudication(person: Person, at: datetime) -> ClaimQuerySet:
    return _not_assessed_by(person, _in(State.ADJUDICATION)(person, at))


def _unsigned(_: Person, __: datetime) -> ClaimQuerySet:
    signed = SignOff.objects.filter(
        claim=OuterRef("pk"), claim_version=OuterRef("version")
    )
    states = [State.READY.value, State.CORRECTION_DRAFT.value]
    rows = Claim.objects.filter(state__in=states, allegation=True)
    waiting: ClaimQuerySet = rows.filter(~Exists(signed))
    return waiting


def _lapsed(person: Person, at: datetime) -> ClaimQuerySet:
    lapsed = Claim.objects.filter(held_by__isnull=False, held_until__lte=at)
    return lapsed.exclude(held_by=person.id)


def _replies(_: Person, __: datetime) -> ClaimQuerySet:
    awaited = Reply.objects.filter(
        claim=OuterRef("pk"), status=ReplyStatus.ASKED.value
    ).order_by("due_at")
    rows = Claim.objects.filter(state=State.REPLY_OPEN.value)
    rows = rows.annotate(reply_due=Subquery(awaited.values("due_at")[:1]))
    waiting: ClaimQuerySet = rows.filter(reply_due__isnull=False)
    return waiting


_ANALYSTS = frozenset({Role.ANALYST})
_ASKING = frozenset({Role.ANALYST, Role.PUBLISHER})
_OLDEST = ("id",)
_ALL = (
    Lane("mine", "Mine", "You hold no claim.", ("held_until", "id"),
         frozenset({Role.ANALYST, Role.REVIEWER}), _mine),
    Lane("new", "New", "Nothing new has been read in.", ("-id",),
         _ANALYSTS, _in(State.PROPOSED), grows=True),
    Lane("unassigned", "Unassigned", "Every accepted claim has been taken.", _OLDEST,
         _ANALYSTS, _in(State.TRIAGED), grows=True),
    Lane("second", "Second review", "No claim waits for your second review.", _OLDEST,
         frozenset({Role.REVIEWER}), _second),
    Lane("adjudication", "Adjudication", "No two answers differ.", _OLDEST,
         frozenset({Role.ADJUDICATOR}), _adjudication),
    Lane("signing", "Sign-off", "No allegation waits for a sign-off.", _OLDEST,
         frozenset({Role.LEGAL}), _unsigned),
    Lane("replies", "Due replies", "No reply is awaited.", ("reply_due", "id"),
         _ASKING, _replies),
    Lane("reopened", "Reopened", "Nothing was reopened.", _OLDEST,
         _ANALYSTS, _in(State.REOPENED)),
    Lane("lapsed", "Lapsed", "Nobody has held a claim too long.", ("held_until", "id"),
         frozenset({Role.ANALYST, Role.REVIEWER}), _lapsed),
    Lane("outgoing", "Outgoing", "Nothing is about to go out.", _OLDEST,
         _ASKING, _in(State.AGREED, State.READY, State.CORRECTION_DRAFT)),
)  # fmt: skip
LANES: Mapping[str, Lane] = {lane.name: lane for lane in _ALL}
