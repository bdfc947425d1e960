"""Takes what is put right: the words of a claim, its chain, a claim that was missed."""

from typing import Any

from django import forms
from django.contrib import messages
from django.http import HttpRequest, HttpResponse
from django.utils.translation import gettext as _
from django.views.decorators.http import require_POST

from claims.admin.workbench.bench import found
from claims.admin.workbench.desk import desk_of
from claims.admin.workbench.forms import StepForm, WordingForm, WordsForm
from claims.admin.workbench.posts.handling import act_of, back_to, tried, valid
from claims.admin.workbench.selection import Span, locate
from claims.models import Claim
from claims.review import Act, actions
from claims.review.actions import Step, Wording
from claims.vocabulary import (
    Capacity,
    Evidentiality,
    HedgeLevel,
    Modality,
    Polarity,
    SourceKind,
    Stance,
)


@require_POST
def mend(request: HttpRequest, key: int) -> HttpResponse:
    """Put right where a claim stands and how it reads."""
    desk, claim = desk_of(request), found(key)
    form = WordingForm(request.POST)

    def act() -> None:
        given = valid(form)
        same = given["words"] == claim.text and given["at"] is None
        span = (claim.start, claim.end) if same else _span(claim, given)
        wording = Wording(
            *span,
            proposition=given["proposition"],
            polarity=Polarity(given["polarity"]),
            hedge_level=HedgeLevel(given["hedge_level"]),
            evidentiality=Evidentiality(given["evidentiality"]),
            modality=Modality(given["modality"]),
        )
        done = act_of(request, desk, given["reason"])
        actions.correct_claim(claim=claim, act=done, wording=wording)
        messages.success(request, _("The claim is put right."))

    return tried(request, desk, claim, act)


@require_POST
def step(request: HttpRequest, key: int) -> HttpResponse:
    """Add a step to the chain, say one anew, or leave one out."""
    desk, claim = desk_of(request), found(key)

    def act() -> None:
        done = act_of(request, desk, "")
        if "drop" in request.POST:
            place = forms.IntegerField(min_value=0).clean(request.POST["drop"])
            actions.drop_step(claim=claim, act=done, position=place)
            return
        given = valid(StepForm(request.POST))
        doing = actions.set_step if "set" in request.POST else actions.add_step
        made = Step(
            name=given["name"] or given["mention"],
            kind=SourceKind(given["kind"]),
            mention=_span_of(claim, given["mention"], given["mention_at"]),
            cue=_span_of(claim, given["cue"], given["cue_at"]),
            stance=Stance(given["stance"] or Stance.NEUTRAL),
            capacity=Capacity(given["capacity"] or Capacity.UNKNOWN),
            title=given["title"],
        )
        doing(claim=claim, act=done, position=given["position"] - 1, step=made)

    return tried(request, desk, claim, act)


@require_POST
def add(request: HttpRequest, key: int) -> HttpResponse:
    """Make a claim of selected words of the document, and go to it."""
    desk, claim = desk_of(request), found(key)
    made: list[int] = []

    def act() -> None:
        given = valid(WordsForm(request.POST))
        wording = Wording(*_span(claim, given), proposition=given["proposition"])
        done = Act(desk.user, desk.at)
        new = actions.add_claim(document=claim.document, act=done, wording=wording)
        made.append(new.pk)
        messages.success(
            request, _("Claim %(key)s was made of these words.") % {"key": new.pk}
        )

    answered = tried(request, desk, claim, act)
    return back_to(desk, made[0]) if made else answered


def _span(claim: Claim, given: dict[str, Any]) -> Span:
    return locate(claim.document.text, given["words"], given["at"])


def _span_of(claim: Claim, words: str, at: int | None) -> Span | None:
    return locate(claim.document.text, words, at) if words else None
