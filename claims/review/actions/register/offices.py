"""Which offices a source holds or held, from when to when; each change is told."""

from dataclasses import dataclass

from django.db import transaction

from claims.models import Source, SourceRole
from claims.review.actions.register.entries import begin
from claims.review.actions.register.ties import Period, check_period
from claims.review.errors import Refused
from claims.review.ledger import Act, note
from claims.vocabulary import Keeping


@dataclass(frozen=True, slots=True)
class Office:
    """A title, where it is held, and whether it is over as far as anybody knows."""

    title: str
    organisation: str = ""
    former: bool = False


@transaction.atomic
def add_role(*, source: Source, office: Office, period: Period, act: Act) -> SourceRole:
    """Say that a source holds or held an office, by what the reason tells."""
    title, organisation = (
        " ".join(w.split()) for w in (office.title, office.organisation)
    )
    if not title:
        raise Refused("An office has a title.")
    check_period(period)
    act, (row,) = begin(Keeping.ADD_ROLE, act, source)
    made = SourceRole(
        source=row,
        title=title,
        organisation=organisation,
        former=office.former,
        held_from=period.held_from,
        held_to=period.held_to,
    )
    _check_new(made)
    made.save()
    note(row, act, Keeping.ADD_ROLE, became=role_words(made))
    return made


@transaction.atomic
def date_role(*, role: SourceRole, period: Period, act: Act) -> SourceRole:
    """Say from when to when an office is held, in place of what was said before."""
    check_period(period)
    act, (source,) = begin(Keeping.DATE_ROLE, act, role.source)
    row = _still_there(role)
    was = role_words(row)
    row.held_from, row.held_to = period.held_from, period.held_to
    row.save(update_fields=["held_from", "held_to"])
    note(source, act, Keeping.DATE_ROLE, was=was, became=role_words(row))
    return row


@transaction.atomic
def remove_role(*, role: SourceRole, act: Act) -> Source:
    """Take away an office that never was; one that is over is dated instead.

    What a text tells stays: its words are evidence.
    """
    act, (source,) = begin(Keeping.REMOVE_ROLE, act, role.source)
    row = _still_there(role)
    if row.document_id is not None:
        raise Refused("A text tells of this office: give it dates instead.")
    note(source, act, Keeping.REMOVE_ROLE, was=role_words(row))
    row.delete()
    return source


def role_words(role: SourceRole) -> str:
    """An office as people read it: "minister, Ministry of Defence, from 2001-04-01"."""
    period = str(Period(role.held_from, role.held_to))
    return ", ".join(filter(None, [str(role), role.organisation, period]))


def _check_new(role: SourceRole) -> None:
    names = ("title", "organisation", "former", "held_from", "held_to")
    same = {name: getattr(role, name) for name in names}
    if SourceRole.objects.filter(source=role.source, **same).exists():
        raise Refused("It is recorded already: %(tie)s.", tie=role_words(role))


def _still_there(role: SourceRole) -> SourceRole:
    row = SourceRole.objects.filter(pk=role.pk).first()
    if row is None:
        raise Refused("It was removed already.")
    return row
