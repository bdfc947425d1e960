"""The forms of the editor: a summary, a search, a waiver."""

from django import forms
from django.utils.translation import gettext_lazy as _

LONGEST = 20_000  # characters of a summary


class SummaryForm(forms.Form):
    """The summary with its bindings."""

    text = forms.CharField(
        label=_("Summary"),
        required=False,
        max_length=LONGEST,
        widget=forms.Textarea(attrs={"rows": 10, "dir": "auto", "spellcheck": "true"}),
    )


class SearchForm(forms.Form):
    """Where somebody looked, when, for what, and what they found."""

    place = forms.CharField(label=_("Where"), max_length=200)
    query = forms.CharField(label=_("What was looked for"), max_length=2000)
    at = forms.DateTimeField(label=_("When (2026-01-31 12:00)"))
    found = forms.CharField(
        label=_("What was found; empty for nothing"),
        required=False,
        max_length=5000,
        widget=forms.Textarea(attrs={"rows": 2}),
    )


class WaiverForm(forms.Form):
    """Why a finding may stand."""

    reason = forms.CharField(label=_("Why it may stand"), max_length=2000)
