"""The forms of words: a new claim of them, how one reads, a step of its chain."""

from django import forms
from django.utils.translation import gettext_lazy as _

from claims.admin.words import choices
from claims.vocabulary import (
    Capacity,
    Evidentiality,
    HedgeLevel,
    Modality,
    Polarity,
    SourceKind,
    Stance,
)


class WordsForm(forms.Form):
    """Words of the document, and where the page has them, if they were selected."""

    words = forms.CharField(
        label=_("Words"), strip=False, widget=forms.Textarea(attrs={"rows": 3})
    )
    at = forms.IntegerField(required=False, min_value=0, widget=forms.HiddenInput)
    proposition = forms.CharField(
        label=_("What they say, complete in itself"),
        widget=forms.Textarea(attrs={"rows": 2}),
    )


class WordingForm(WordsForm):
    """How a claim reads."""

    polarity = forms.ChoiceField(label=_("Polarity"), choices=choices(Polarity))
    hedge_level = forms.ChoiceField(label=_("Hedge level"), choices=choices(HedgeLevel))
    evidentiality = forms.ChoiceField(
        choices=choices(Evidentiality), label=_("How the speaker knows")
    )
    modality = forms.ChoiceField(choices=choices(Modality), label=_("Put forward as"))
    reason = forms.CharField(label=_("Reason"), required=False)


class StepForm(forms.Form):
    """One step of a chain, from words of the document."""

    position = forms.IntegerField(label=_("Step"), min_value=1)
    name = forms.CharField(label=_("Who; empty if nobody is named"), required=False)
    kind = forms.ChoiceField(
        label=_("Kind"), choices=choices(SourceKind), initial=SourceKind.UNKNOWN.value
    )
    mention = forms.CharField(label=_("Words that name them"), required=False)
    mention_at = forms.IntegerField(required=False, widget=forms.HiddenInput)
    cue = forms.CharField(label=_("Word of saying"), required=False)
    cue_at = forms.IntegerField(required=False, widget=forms.HiddenInput)
    stance = forms.ChoiceField(
        choices=choices(Stance),
        initial=Stance.NEUTRAL.value,
        label=_("What that word makes of it"),
        required=False,
    )
    title = forms.CharField(label=_("Office, as the text gives it"), required=False)
    capacity = forms.ChoiceField(
        choices=choices(Capacity),
        initial=Capacity.UNKNOWN.value,
        label=_("Speaks as"),
        required=False,
    )
