"""The forms of the workbench: what each move takes, an answer, a wording, a step."""

from typing import Any

from django import forms

from claims.admin.bulk import MOVERS, Mover
from claims.models import Claim, Report, Source
from claims.models.rules.words import choices
from claims.review import Act, actions
from claims.review.actions import Answer
from claims.vocabulary import (
    Capacity,
    Confidence,
    CorrectionKind,
    Evidentiality,
    HedgeLevel,
    Modality,
    Move,
    Polarity,
    Question,
    ReopenCause,
    SourceKind,
    Stance,
    Verdict,
)

KEYS = {
    Move.TRIAGE: "a",
    Move.REJECT: "r",
    Move.PARK: "p",
    Move.SET_NOT_CHECKABLE: "c",
    Move.UNDO: "u",
    Move.ASSIGN: "t",
    Move.TAKE_OVER: "t",
    Move.TAKE_SECOND: "t",
    Move.MAKE_READY: "m",
}
NAMES = {
    Move.TRIAGE: "Accept",
    Move.ASSIGN: "Take it",
    Move.TAKE_SECOND: "Take second review",
}
# A reason that mostly fits, so that one key decides; who decides may write another.
REASONS = {
    Move.REJECT: "The words or the chain were read wrongly.",
    Move.SET_NOT_CHECKABLE: "An opinion or a wish: nobody could check it.",
    Move.PARK: "Not now.",
    Move.TAKE_BACK: "Looked at again.",
}
SORTING = {Move.TRIAGE, Move.REJECT, Move.PARK, Move.SET_NOT_CHECKABLE}
ANSWERS = {Move.SUBMIT_FIRST, Move.SUBMIT_SECOND, Move.ADJUDICATE}
ONE_ACTION: dict[Move, Mover] = {move: mover for move, (mover, _) in MOVERS.items()}
ONE_ACTION |= {
    Move.MARK_DUPLICATE: actions.mark_duplicate,
    Move.UNDO: actions.undo,
    Move.ASK_REPLY: actions.ask_reply,
    Move.RECORD_REPLY: actions.record_reply,
    Move.RECORD_SILENCE: actions.record_silence,
    Move.SKIP_REPLY: actions.skip_reply,
    Move.DRAFT_CORRECTION: actions.draft_correction,
    Move.SUPERSEDE: actions.supersede,
    Move.REOPEN: actions.reopen,
    Move.SUBMIT_FIRST: actions.submit_first,
    Move.SUBMIT_SECOND: actions.submit_second,
    Move.ADJUDICATE: actions.adjudicate,
}
_BY_SOURCE = {
    Move.ASK_REPLY,
    Move.RECORD_REPLY,
    Move.RECORD_SILENCE,
    Move.SKIP_REPLY,
}
_WITHOUT_REASON = {
    Move.TRIAGE,
    Move.UNDO,
    Move.ASSIGN,
    Move.TAKE_OVER,
    Move.TAKE_SECOND,
    Move.MAKE_READY,
    Move.PUBLISH,
    Move.ISSUE_CORRECTION,
    Move.VOID,
    Move.ASK_REPLY,
    Move.RECORD_REPLY,
    Move.RECORD_SILENCE,
}


class MoveForm(forms.Form):
    """What one move of one claim takes: its fields are those of the move."""

    reason = forms.CharField(label="Reason", required=False)

    def __init__(self, move: Move, claim: Claim, data: Any = None) -> None:
        super().__init__(data, auto_id=f"{move.value}-%s")
        self.move = move
        self.fields["reason"].initial = REASONS.get(move, "")
        if move in _WITHOUT_REASON:
            del self.fields["reason"]
        if move in _BY_SOURCE:
            named = Source.objects.filter(attributions__claim=claim).distinct()
            self.fields["source"] = forms.ModelChoiceField(named, label="Who")
        self.fields |= _more(move)

    def taken(self, act: Act) -> dict[str, Any]:
        """What the move's function takes besides the claim and the act."""
        given = {n: v for n, v in self.cleaned_data.items() if n != "reason"}
        if self.move is Move.REOPEN:
            return {"cause": ReopenCause.BY_HAND}
        if self.move is Move.DRAFT_CORRECTION:
            return {"kind": CorrectionKind(given["kind"])}
        return given | (MOVERS[self.move][1](act) if self.move in MOVERS else {})


def _more(move: Move) -> dict[str, forms.Field]:
    """The fields that a move has besides a reason and a source."""
    number = forms.NumberInput
    every = Claim.objects.all()
    fields: dict[Move, dict[str, forms.Field]] = {
        Move.MARK_DUPLICATE: {
            "of": forms.ModelChoiceField(every, label="Claim number", widget=number)
        },
        Move.SUPERSEDE: {
            "by": forms.ModelChoiceField(
                Report.objects.all(), label="Report number", widget=number
            )
        },
        Move.ASK_REPLY: {"due": forms.DateTimeField(label="Due (2026-01-31 12:00)")},
        Move.RECORD_REPLY: {
            "answer": forms.CharField(
                label="Answer; empty if declined", required=False, widget=forms.Textarea
            )
        },
        Move.DRAFT_CORRECTION: {
            "kind": forms.ChoiceField(label="Kind", choices=choices(CorrectionKind))
        },
    }
    return fields.get(move, {})


class AnswerForm(forms.Form):
    """One answer to one question; a draft may leave it all open."""

    verdict = forms.ChoiceField(
        choices=choices(Verdict), required=False, widget=forms.RadioSelect
    )
    low = forms.FloatField(label="From", required=False, min_value=0, max_value=1)
    high = forms.FloatField(label="to", required=False, min_value=0, max_value=1)
    confidence = forms.ChoiceField(
        choices=choices(Confidence), required=False, label="Confidence in the grounds"
    )
    reasons = forms.CharField(required=False, widget=forms.Textarea(attrs={"rows": 4}))

    def __init__(
        self, question: Question, data: Any, initial: dict[str, object]
    ) -> None:
        super().__init__(data, prefix=question.value, initial=initial)
        self.question = question
        for name in ("low", "high"):
            self.fields[name].widget.attrs |= {"step": "0.05"}

    @property
    def words(self) -> str:
        """The question as people read it."""
        return "Was it said so?" if self.question == "was_said" else "Is it true?"

    def clean(self) -> dict[str, Any]:
        """A likelihood has two ends, in order."""
        given = super().clean() or {}
        low, high = given.get("low"), given.get("high")
        if (low is None) != (high is None) or (
            low is not None and high is not None and low > high
        ):
            raise forms.ValidationError("A likelihood goes from a lower to a higher.")
        return given

    def answer(self) -> Answer | None:
        """The answer; none where nothing was said."""
        given = self.cleaned_data
        if not given["verdict"] and not given["reasons"].strip():
            return None
        low, high = given["low"], given["high"]
        return Answer(
            question=self.question,
            verdict=Verdict(given["verdict"]) if given["verdict"] else None,
            reasons=given["reasons"],
            confidence=Confidence(given["confidence"] or Confidence.NOT_STATED),
            likelihood=None if low is None else (low, high),
        )


class WordsForm(forms.Form):
    """Words of the document, and where the page has them, if they were selected."""

    words = forms.CharField(
        label="Words", strip=False, widget=forms.Textarea(attrs={"rows": 3})
    )
    at = forms.IntegerField(required=False, min_value=0, widget=forms.HiddenInput)
    proposition = forms.CharField(
        label="What they say, complete in itself",
        widget=forms.Textarea(attrs={"rows": 2}),
    )


class WordingForm(WordsForm):
    """How a claim reads."""

    polarity = forms.ChoiceField(choices=choices(Polarity))
    hedge_level = forms.ChoiceField(choices=choices(HedgeLevel))
    evidentiality = forms.ChoiceField(
        choices=choices(Evidentiality), label="How the speaker knows"
    )
    modality = forms.ChoiceField(choices=choices(Modality), label="Put forward as")
    reason = forms.CharField(required=False)


class StepForm(forms.Form):
    """One step of a chain, from words of the document."""

    position = forms.IntegerField(label="Step", min_value=1)
    name = forms.CharField(label="Who; empty if nobody is named", required=False)
    kind = forms.ChoiceField(
        choices=choices(SourceKind), initial=SourceKind.UNKNOWN.value
    )
    mention = forms.CharField(label="Words that name them", required=False)
    mention_at = forms.IntegerField(required=False, widget=forms.HiddenInput)
    cue = forms.CharField(label="Word of saying", required=False)
    cue_at = forms.IntegerField(required=False, widget=forms.HiddenInput)
    stance = forms.ChoiceField(
        choices=choices(Stance),
        initial=Stance.NEUTRAL.value,
        label="What that word makes of it",
        required=False,
    )
    title = forms.CharField(label="Office, as the text gives it", required=False)
    capacity = forms.ChoiceField(
        choices=choices(Capacity),
        initial=Capacity.UNKNOWN.value,
        label="Speaks as",
        required=False,
    )
