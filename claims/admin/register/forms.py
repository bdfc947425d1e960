"""What the forms of the register send: names and dates as people write them."""

from typing import Any

from django import forms
from django.core.exceptions import ValidationError
from django.db.models import Q
from django.utils.translation import gettext_lazy as _

from claims.admin.words import said
from claims.models import (
    Judgement,
    Ownership,
    Source,
    SourceName,
    SourceRole,
    SpeaksFor,
)
from claims.models.rules.words import choices
from claims.review.actions.register import Described, Office, Period
from claims.vocabulary import Grade, SourceKind, Tie

ENDS = {
    "owned_by": (Tie.OWNS, True),
    "owns": (Tie.OWNS, False),
    "speaks_for": (Tie.SPEAKS_FOR, True),
    "spoken_for_by": (Tie.SPEAKS_FOR, False),
}
TABLES: dict[str, type[Ownership] | type[SpeaksFor]] = {
    Tie.OWNS.value: Ownership,
    Tie.SPEAKS_FOR.value: SpeaksFor,
}
SHOWN = 5
_DESCRIBED = ("name", "kind", "country", "language", "confidential")
_OFFICE = ("title", "organisation", "former")


class SourceField(forms.CharField):
    """A source by its number, or by a name that is nobody else's."""

    def clean(self, value: Any) -> Any:
        """The source; it is said what else the words may mean."""
        words = str(super().clean(value)).strip()
        named = Q(name=words) | Q(names__name=words)
        asked = Q(pk=int(words)) if words.isdecimal() and len(words) < 19 else named
        every = Source.objects.exclude(kind=SourceKind.ANONYMOUS.value)
        found = list(every.filter(asked).distinct().order_by("pk")[:SHOWN])
        if len(found) == 1:
            return found[0]
        if not found:
            raise ValidationError(
                _("No source is called %(words)s.") % {"words": words}
            )
        numbers = ", ".join(
            f"{one.pk} ({said(one.get_kind_display())})" for one in found
        )
        told = _("Several are called %(words)s: write a number, %(numbers)s.")
        raise ValidationError(told % {"words": words, "numbers": numbers})


class ReasonForm(forms.Form):
    """Why; a button may say it in a person's place."""

    reason = forms.CharField(required=False)
    otherwise = forms.CharField(required=False)

    def because(self) -> str:
        """The reason that was written, else that of the button."""
        return str(self.cleaned_data["reason"] or self.cleaned_data["otherwise"])


class PairForm(ReasonForm):
    """Two sources to judge."""

    first = forms.ModelChoiceField(Source.objects.all())
    second = forms.ModelChoiceField(Source.objects.all())


class JudgementForm(ReasonForm):
    """A judgement to take back."""

    judgement = forms.ModelChoiceField(Judgement.objects.all())


class GradeForm(ReasonForm):
    """A grade to give."""

    source = forms.ModelChoiceField(Source.objects.all())
    grade = forms.TypedChoiceField(choices=choices(Grade), coerce=Grade)
    topic = forms.CharField(required=False, max_length=200)


class NameForm(ReasonForm):
    """Another name of a source."""

    source = forms.ModelChoiceField(Source.objects.all())
    name = forms.CharField(max_length=400)


class NoNameForm(ReasonForm):
    """A name to take away."""

    name = forms.ModelChoiceField(SourceName.objects.all())


class PeriodForm(ReasonForm):
    """From when to when."""

    held_from = forms.DateField(required=False)
    held_to = forms.DateField(required=False)

    def period(self) -> Period:
        """The days that were written."""
        return Period(self.cleaned_data["held_from"], self.cleaned_data["held_to"])


class NewSourceForm(ReasonForm):
    """A source as the register keeps it."""

    name = forms.CharField(max_length=400)
    kind = forms.TypedChoiceField(choices=choices(SourceKind), coerce=SourceKind)
    country = forms.RegexField("^[A-Za-z]{2}$", required=False)
    language = forms.CharField(required=False, max_length=16)
    confidential = forms.BooleanField(required=False)

    def described(self) -> Described:
        """The source that was written."""
        return Described(**{name: self.cleaned_data[name] for name in _DESCRIBED})


class SourceForm(NewSourceForm):
    """A source to put right."""

    source = forms.ModelChoiceField(Source.objects.all())


class NewRoleForm(PeriodForm):
    """An office of a source."""

    source = forms.ModelChoiceField(Source.objects.all())
    title = forms.CharField(max_length=400)
    organisation = forms.CharField(required=False, max_length=400)
    former = forms.BooleanField(required=False)

    def office(self) -> Office:
        """The office that was written."""
        return Office(*(self.cleaned_data[name] for name in _OFFICE))


class RoleForm(PeriodForm):
    """An office that is there."""

    role = forms.ModelChoiceField(SourceRole.objects.all())


class NewTieForm(PeriodForm):
    """A tie of a source to another, seen from the source."""

    source = forms.ModelChoiceField(Source.objects.all())
    ends = forms.ChoiceField(choices=[(end, end) for end in ENDS])
    other = SourceField()


class TieForm(PeriodForm):
    """A tie that is there."""

    tie = forms.ChoiceField(choices=choices(Tie))
    key = forms.IntegerField()

    def clean(self) -> dict[str, Any]:
        """With the row that is meant."""
        sent = super().clean() or {}
        table = TABLES.get(sent.get("tie", ""))
        found = table and table._default_manager.filter(pk=sent.get("key") or 0).first()
        if not found:
            raise ValidationError(_("That tie is not there any longer."))
        return sent | {"tied": found}
