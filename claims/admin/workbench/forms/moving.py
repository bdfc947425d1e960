"""The form of one move of one claim."""

from typing import Any

from django import forms
from django.conf import settings
from django.utils.translation import gettext
from django.utils.translation import gettext_lazy as _

from claims.admin.words import choices
from claims.admin.workbench.moves import (
    BY_SOURCE,
    PUTTING_OUT,
    REASONS,
    WITHOUT_REASON,
    given_by_us,
)
from claims.models import Claim, Report, Source
from claims.reports import freezing_in, usual_language
from claims.review import Act
from claims.vocabulary import CorrectionKind, Move, ReopenCause


class MoveForm(forms.Form):
    """What one move of one claim takes: its fields are those of the move."""

    reason = forms.CharField(label=_("Reason"), required=False)

    def __init__(self, move: Move, claim: Claim, data: Any = None) -> None:
        super().__init__(data, auto_id=f"{move.value}-%s")
        self.move = move
        if move in REASONS:
            self.fields["reason"].initial = gettext(REASONS[move])
        if move in WITHOUT_REASON:
            del self.fields["reason"]
        if move in BY_SOURCE:
            named = Source.objects.filter(attributions__claim=claim).distinct()
            self.fields["source"] = forms.ModelChoiceField(named, label=_("Who"))
        if move in PUTTING_OUT:
            self.fields["language"] = _language(claim)
        self.fields |= _more(move)

    def taken(self, act: Act) -> dict[str, Any]:
        """What the move's function takes besides the claim and the act."""
        given = {n: v for n, v in self.cleaned_data.items() if n != "reason"}
        if self.move is Move.REOPEN:
            return {"cause": ReopenCause.BY_HAND}
        if self.move is Move.DRAFT_CORRECTION:
            return {"kind": CorrectionKind(given["kind"])}
        if self.move in PUTTING_OUT:
            return {"freeze": freezing_in(given["language"])}
        return given | given_by_us(self.move, act)


def _language(claim: Claim) -> forms.Field:
    """In which language the report goes out; left out, in the usual one."""
    return forms.ChoiceField(
        label=_("Language of the report"),
        choices=settings.LANGUAGES,
        required=False,
        initial=usual_language(claim),
    )


def _more(move: Move) -> dict[str, forms.Field]:
    """The fields that a move has besides a reason and a source."""
    number = forms.NumberInput
    every = Claim.objects.all()
    fields: dict[Move, dict[str, forms.Field]] = {
        Move.MARK_DUPLICATE: {
            "of": forms.ModelChoiceField(every, label=_("Claim number"), widget=number)
        },
        Move.SUPERSEDE: {
            "by": forms.ModelChoiceField(
                Report.objects.all(), label=_("Report number"), widget=number
            )
        },
        Move.ASK_REPLY: {"due": forms.DateTimeField(label=_("Due (2026-01-31 12:00)"))},
        Move.RECORD_REPLY: {
            "answer": forms.CharField(
                label=_("Answer; empty if declined"),
                required=False,
                widget=forms.Textarea,
            )
        },
        Move.DRAFT_CORRECTION: {
            "kind": forms.ChoiceField(label=_("Kind"), choices=choices(CorrectionKind))
        },
    }
    return fields.get(move, {})
