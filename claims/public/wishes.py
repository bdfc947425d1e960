"""Reads what a reader looks for from the address of a list."""

from django import forms
from django.http import QueryDict
from django.utils.translation import get_language_info
from django.utils.translation import gettext_lazy as _

from claims.reports.shelf import Wish, languages
from claims.vocabulary import Verdict

LONGEST = 200  # characters that somebody looks for
ANY = ("", _("any"))


class WishForm(forms.Form):
    """The fields above the list of reports; every one may stay empty."""

    q = forms.CharField(
        label=_("Words"),
        required=False,
        max_length=LONGEST,
        widget=forms.TextInput(attrs={"type": "search", "dir": "auto"}),
    )
    person = forms.CharField(
        label=_("Who said it"),
        required=False,
        max_length=LONGEST,
        widget=forms.TextInput(attrs={"dir": "auto"}),
    )
    verdict = forms.ChoiceField(
        label=_("Verdict"),
        required=False,
        choices=[
            ANY,
            *((one.value, _(one.value.replace("_", " "))) for one in Verdict),
        ],
    )
    language = forms.ChoiceField(label=_("Language"), required=False)
    since = forms.DateField(
        label=_("Since"), required=False, widget=forms.DateInput(attrs={"type": "date"})
    )
    until = forms.DateField(
        label=_("Until"), required=False, widget=forms.DateInput(attrs={"type": "date"})
    )

    def __init__(self, asked: QueryDict) -> None:
        super().__init__(asked, label_suffix="")
        language = self.fields["language"]
        assert isinstance(language, forms.ChoiceField)
        language.choices = [ANY, *((code, _name(code)) for code in languages())]

    def wish(self) -> Wish:
        """What is looked for; the form must be valid."""
        found = self.cleaned_data
        return Wish(
            words=found["q"],
            verdict=found["verdict"],
            language=found["language"],
            person=found["person"],
            since=found["since"],
            until=found["until"],
        )


def _name(code: str) -> str:
    """What a language calls itself, or its code where nobody knows."""
    try:
        return str(get_language_info(code)["name_local"])
    except KeyError:
        return code
