"""What somebody may see of assessments and events, and whom they may know by name.

A second assessor answers blind: until the second answers are in, nobody who could give
them sees the first. An auditor reads everything, unless they could be that second
assessor; being a superuser opens nothing. A source that is confidential is named to
those alone who keep the register, and to auditors.
"""

from collections.abc import Callable
from dataclasses import dataclass

from django.contrib.auth.models import AnonymousUser, User
from django.db.models import Case, Expression, F, Q, QuerySet, TextField, Value, When

from claims.models import Assessment, Comment, Event, Search, Source
from claims.models.querysets import (
    AssessmentQuerySet,
    CommentQuerySet,
    EventQuerySet,
)
from claims.review.people import Person, person_of, reader_of
from claims.vocabulary import Phrase, Role, State

Column = str | F | Expression
_BLIND = (State.IN_RESEARCH, State.ASSESSED, State.SECOND_REVIEW)

CONFIDENTIAL = Phrase("a confidential source")  # who must not be named


def reads_everything(person: Person) -> bool:
    """Whether nothing that was submitted is kept from the person."""
    return Role.AUDITOR in person.roles and Role.REVIEWER not in person.roles


def visible_assessments(user: User | AnonymousUser) -> AssessmentQuerySet:
    """The assessments that the user may see; of drafts, only their own."""
    person = person_of(user)
    if reads_everything(person):
        return Assessment.objects.submitted_or_by(person.id)
    return Assessment.objects.disclosed_or_by(person.id)


def visible_events(user: User | AnonymousUser) -> EventQuerySet:
    """The events that the user may see: none of a source that they may not know."""
    person = person_of(user)
    sight = Sight(names_confidential(person))
    seen = Event.objects.all()
    if not reads_everything(person):
        seen = Event.objects.disclosed_or_by(person.id)
    for source in ("source", "judgement__first_source", "judgement__second_source"):
        seen = seen.exclude(sight.hides(source))
    return seen


def visible_comments(user: User | AnonymousUser) -> CommentQuerySet:
    """The comments that the user may see."""
    person = person_of(user)
    if reads_comments(person):
        return Comment.objects.all()
    return Comment.objects.disclosed_or_by(person.id)


def visible_searches(user: User | AnonymousUser) -> QuerySet[Search]:
    """The logged searches that the user may see: none that a second answer awaits."""
    person = person_of(user)
    if reads_comments(person):
        return Search.objects.all()
    kept = Q(claim__state__in=_BLIND) & ~Q(searched_by=person.id)
    return Search.objects.exclude(kept)


def reads_comments(person: Person) -> bool:
    """Whether no comment is kept from the person, who can give no second answer."""
    return bool(person.roles) and Role.REVIEWER not in person.roles


def names_confidential(person: Person) -> bool:
    """Whether confidential sources are named to the person."""
    return bool(person.roles & {Role.STEWARD, Role.AUDITOR})


@dataclass(frozen=True, slots=True)
class Sight:
    """Whom a reader may know by name, asked of any rows that lead to sources."""

    everybody: bool

    def sources(self) -> QuerySet[Source]:
        """The sources that may be named, and by which lists may be narrowed."""
        return Source.objects.exclude(self.hides(""))

    def hides(self, source: str) -> Q:
        """The rows that lead by this path to a source that is not named."""
        if self.everybody:
            return Q(pk__in=())
        return Q(**{f"{source}__confidential".removeprefix("__"): True})

    def told(self, source: str, column: Column, instead: str | None = None) -> Case:
        """A column, and something else where the source by this path is not named."""
        veiled = When(self.hides(source), then=Value(instead))
        kind = None if instead is None else TextField()
        return Case(veiled, default=column, output_field=kind)

    def name(self, source: str, written: Callable[[str], Column] = F) -> Case:
        """The name of the source by this path, so written, as far as it may be told."""
        return self.told(source, written(f"{source}__name"), CONFIDENTIAL)

    def weighed(self, column: str) -> str:
        """The path from a claim to what its lineage comes to, as it may be found."""
        return f"weight__{column if self.everybody else f'veiled_{column}'}"


def sight_of(user: User | AnonymousUser) -> Sight:
    """Whom the user may know by name."""
    return Sight(names_confidential(reader_of(user)))


def hidden_sources(user: User | AnonymousUser) -> frozenset[int]:
    """The sources that are not named to the user."""
    if names_confidential(person_of(user)):
        return frozenset()
    kept = Source.objects.filter(confidential=True)
    return frozenset(kept.values_list("pk", flat=True))


def has_answered(user: User | AnonymousUser, claim: int) -> bool:
    """Whether the user has handed in an answer on a claim.

    Until then the credibility that the roots suggest is not shown, so that it does not
    lead.
    """
    answers = Assessment.objects.submitted().filter(claim=claim)
    return user.pk is not None and answers.filter(analyst=user.pk).exists()
