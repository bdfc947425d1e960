"""Who owns whom and who speaks for whom, from when to when; each change is told."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date

from django.db import transaction
from django.db.models import QuerySet

from claims.models import Ownership, Source, SpeaksFor
from claims.review.actions.register.entries import begin
from claims.review.errors import Refused
from claims.review.ledger import Act, note
from claims.vocabulary import Keeping, Tie

Tied = Ownership | SpeaksFor


@dataclass(frozen=True, slots=True)
class Period:
    """From one day to another, both included; None where nobody knows."""

    held_from: date | None = None
    held_to: date | None = None

    def __str__(self) -> str:
        starts = f"from {self.held_from}" if self.held_from else ""
        ends = f"to {self.held_to}" if self.held_to else ""
        return " ".join(filter(None, [starts, ends])) or "at unknown times"


@dataclass(frozen=True, slots=True)
class _Kind:
    """The table of a tie, its columns for who is bound and to whom, and its words."""

    table: type[Ownership] | type[SpeaksFor]
    bound: str
    to: str
    words: str


_KINDS: Mapping[Tie, _Kind] = {
    Tie.OWNS: _Kind(Ownership, "owned", "owner", "owned by"),
    Tie.SPEAKS_FOR: _Kind(SpeaksFor, "speaker", "body", "speaks for"),
}


@transaction.atomic
def add_tie(*, tie: Tie, bound: Source, to: Source, period: Period, act: Act) -> Tied:
    """Say that a source is owned by, or speaks for, another."""
    kind = _KINDS[tie]
    if bound.pk == to.pk:
        raise Refused("It takes two sources.")
    check_period(period)
    act, _ = begin(Keeping.ADD_TIE, act, bound, to)
    ends = {kind.bound: bound, kind.to: to}
    _check_apart(kind.table._default_manager.filter(**ends), period)
    made: Tied = kind.table._default_manager.create(**ends, **_dates(period))
    note(bound, act, Keeping.ADD_TIE, became=tie_words(made))
    return made


@transaction.atomic
def date_tie(*, tied: Tied, period: Period, act: Act) -> Tied:
    """Say from when to when a tie holds, in place of what was said before."""
    check_period(period)
    bound, to = _ends(tied)
    act, _ = begin(Keeping.DATE_TIE, act, bound, to)
    row = _still_there(tied)
    kind = _kind_of(row)
    ends = {kind.bound: bound, kind.to: to}
    _check_apart(kind.table._default_manager.filter(**ends).exclude(pk=row.pk), period)
    was = tie_words(row)
    row.held_from, row.held_to = period.held_from, period.held_to
    row.save(update_fields=["held_from", "held_to"])
    note(bound, act, Keeping.DATE_TIE, was=was, became=tie_words(row))
    return row


@transaction.atomic
def remove_tie(*, tied: Tied, act: Act) -> Source:
    """Take away a tie that never was; one that has ended is dated instead."""
    bound, to = _ends(tied)
    act, _ = begin(Keeping.REMOVE_TIE, act, bound, to)
    row = _still_there(tied)
    note(bound, act, Keeping.REMOVE_TIE, was=tie_words(row))
    row.delete()
    return bound


def tie_words(tied: Tied) -> str:
    """A tie as people read it: "owned by Sarn Media from 2001-04-01"."""
    _, to = _ends(tied)
    period = Period(tied.held_from, tied.held_to)
    return f"{_kind_of(tied).words} {to} {period}"


def _kind_of(tied: Tied) -> _Kind:
    return _KINDS[Tie.OWNS if isinstance(tied, Ownership) else Tie.SPEAKS_FOR]


def _ends(tied: Tied) -> tuple[Source, Source]:
    """Who is bound, and to whom."""
    if isinstance(tied, Ownership):
        return tied.owned, tied.owner
    return tied.speaker, tied.body


def _still_there(tied: Tied) -> Tied:
    row: Tied | None = type(tied)._default_manager.filter(pk=tied.pk).first()
    if row is None:
        raise Refused("It was removed already.")
    return row


def _dates(period: Period) -> dict[str, date | None]:
    return {"held_from": period.held_from, "held_to": period.held_to}


def check_period(period: Period) -> None:
    """Refused where it ends before it begins."""
    if period.held_from and period.held_to and period.held_from > period.held_to:
        raise Refused("It must begin before it ends.")


def _check_apart(
    others: QuerySet[Ownership] | QuerySet[SpeaksFor], period: Period
) -> None:
    """Refuse a second tie of the same two whose time overlaps with the first."""
    for other in others:
        before = period.held_to and other.held_from and period.held_to < other.held_from
        after = period.held_from and other.held_to and period.held_from > other.held_to
        if not (before or after):
            raise Refused("It is recorded already: %(tie)s.", tie=tie_words(other))
