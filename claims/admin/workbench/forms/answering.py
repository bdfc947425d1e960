"""The form of one answer to one question."""

from typing import Any

from django import forms
from django.utils.functional import Promise
from django.utils.translation import gettext_lazy as _

from claims.admin.words import choices
from claims.models import TeamLabel
from claims.review.actions import Answer
from claims.vocabulary import Confidence, Question, Verdict

_LABELLED = ": "  # between a verdict and what the team calls it


def chosen(verdict: str, label: str) -> str:
    """A verdict as the form has it: with the team's label, if it was given one."""
    return f"{verdict}{_LABELLED}{label}" if label else verdict


def _verdicts() -> list[tuple[str, Promise | str]]:
    """The verdicts in their order, then those that the team has words for."""
    labels = TeamLabel.objects.all()
    own = [(chosen(one.verdict, one.words), str(one)) for one in labels]
    return [*choices(Verdict), *own]


class AnswerForm(forms.Form):
    """One answer to one question; a draft may leave it all open."""

    verdict = forms.ChoiceField(
        choices=_verdicts, required=False, widget=forms.RadioSelect
    )
    low = forms.FloatField(label=_("From"), required=False, min_value=0, max_value=1)
    high = forms.FloatField(label=_("to"), required=False, min_value=0, max_value=1)
    confidence = forms.ChoiceField(
        choices=choices(Confidence),
        required=False,
        label=_("Confidence in the grounds"),
    )
    reasons = forms.CharField(
        label=_("Reasons"), required=False, widget=forms.Textarea(attrs={"rows": 4})
    )

    def __init__(
        self, question: Question, data: Any, initial: dict[str, object]
    ) -> None:
        super().__init__(data, prefix=question.value, initial=initial)
        self.question = question
        for name in ("low", "high"):
            self.fields[name].widget.attrs |= {"step": "0.05"}

    @property
    def words(self) -> Promise:
        """The question as people read it."""
        return _("Was it said so?") if self.question == "was_said" else _("Is it true?")

    def clean(self) -> dict[str, Any]:
        """A likelihood has two ends, in order."""
        given = super().clean() or {}
        low, high = given.get("low"), given.get("high")
        if (low is None) != (high is None) or (
            low is not None and high is not None and low > high
        ):
            raise forms.ValidationError(
                _("A likelihood goes from a lower to a higher.")
            )
        return given

    def answer(self) -> Answer | None:
        """The answer; none where nothing was said."""
        given = self.cleaned_data
        if not given["verdict"] and not given["reasons"].strip():
            return None
        verdict, _, label = given["verdict"].partition(_LABELLED)
        low, high = given["low"], given["high"]
        return Answer(
            question=self.question,
            verdict=Verdict(verdict) if verdict else None,
            label=label,
            reasons=given["reasons"],
            confidence=Confidence(given["confidence"] or Confidence.NOT_STATED),
            likelihood=None if low is None else (low, high),
        )
