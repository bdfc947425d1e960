"""What is sent from the workbench: each hands on to a function of review."""

from collections.abc import Callable
from typing import Any

from django import forms
from django.contrib import messages
from django.http import HttpRequest, HttpResponse, HttpResponseRedirect, JsonResponse
from django.shortcuts import redirect
from django.urls import reverse
from django.views.decorators.http import require_POST

from claims.admin.workbench.bench import answer_forms, found, page
from claims.admin.workbench.desk import Desk, desk_of
from claims.admin.workbench.forms import (
    ANSWERS,
    ONE_ACTION,
    SORTING,
    MoveForm,
    StepForm,
    WordingForm,
    WordsForm,
)
from claims.admin.workbench.selection import Span, locate
from claims.models import Claim
from claims.review import Act, Refused, actions, label
from claims.review.actions import Step, Wording
from claims.vocabulary import (
    Capacity,
    Evidentiality,
    HedgeLevel,
    Modality,
    Move,
    Polarity,
    SourceKind,
    Stance,
    State,
)


@require_POST
def move(request: HttpRequest, key: int) -> HttpResponse:
    """Make a move; after a decision on what came in, go on to the next claim."""
    desk, claim = desk_of(request), found(key)
    name = request.POST.get("move", "")
    if name not in {one.value for one in ONE_ACTION.keys() - ANSWERS}:
        return _tried(request, desk, claim, lambda: _refuse("There is no such move."))
    chosen = Move(name)
    after = desk.following(key) or _later(claim)
    form = MoveForm(chosen, claim, request.POST)

    def act() -> None:
        given = _valid(form)
        done = _act(request, desk, given.get("reason", ""))
        moved = ONE_ACTION[chosen](claim=claim, act=done, **form.taken(done))
        messages.success(
            request, f"Claim {key}: {label(chosen)}, now {label(State(moved.state))}."
        )

    onward = after if chosen in SORTING else None
    return _tried(request, desk, claim, act, onward)


@require_POST
def answer(request: HttpRequest, key: int) -> HttpResponse:
    """Hand in the answers, or keep them as drafts; a script asks for a short reply."""
    desk, claim = desk_of(request), found(key)
    filled = answer_forms(claim, desk, request.POST)
    brief = request.headers.get("Accept") == "application/json"
    try:
        answers = [_answered(form) for form in filled if form.has_changed()]
        given = [one for one in answers if one is not None]
        done = _act(request, desk, "")
        if "submit" in request.POST:
            handing, _ = actions.part_in(State(claim.state))
            ONE_ACTION[handing](claim=claim, act=done, answers=_all(filled))
            messages.success(request, "Your answer is in.")
            return _to(desk, desk.following(key) or key)
        for one in given:
            actions.save_draft(claim=claim, act=done, answer=one)
    except Refused as refused:
        if brief:
            return JsonResponse({"told": str(refused)}, status=409)
        messages.error(request, str(refused))
        return page(request, desk, claim, filled, status=409)
    if brief:
        return JsonResponse({"told": "Draft kept."})
    messages.success(request, "Draft kept.")
    return _to(desk, key)


@require_POST
def mend(request: HttpRequest, key: int) -> HttpResponse:
    """Put right where a claim stands and how it reads."""
    desk, claim = desk_of(request), found(key)
    form = WordingForm(request.POST)

    def act() -> None:
        given = _valid(form)
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
        done = _act(request, desk, given["reason"])
        actions.correct_claim(claim=claim, act=done, wording=wording)
        messages.success(request, "The claim is put right.")

    return _tried(request, desk, claim, act)


@require_POST
def step(request: HttpRequest, key: int) -> HttpResponse:
    """Add a step to the chain, say one anew, or leave one out."""
    desk, claim = desk_of(request), found(key)

    def act() -> None:
        done = _act(request, desk, "")
        if "drop" in request.POST:
            place = forms.IntegerField(min_value=0).clean(request.POST["drop"])
            actions.drop_step(claim=claim, act=done, position=place)
            return
        given = _valid(StepForm(request.POST))
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

    return _tried(request, desk, claim, act)


@require_POST
def add(request: HttpRequest, key: int) -> HttpResponse:
    """Make a claim of selected words of the document, and go to it."""
    desk, claim = desk_of(request), found(key)
    made: list[int] = []

    def act() -> None:
        given = _valid(WordsForm(request.POST))
        wording = Wording(*_span(claim, given), proposition=given["proposition"])
        done = Act(desk.user, desk.at)
        new = actions.add_claim(document=claim.document, act=done, wording=wording)
        made.append(new.pk)
        messages.success(request, f"Claim {new.pk} was made of these words.")

    answered = _tried(request, desk, claim, act)
    return _to(desk, made[0]) if made else answered


@require_POST
def comment(request: HttpRequest, key: int) -> HttpResponse:
    """Say something about the claim."""
    desk, claim = desk_of(request), found(key)
    text = request.POST.get("text", "")

    def act() -> None:
        actions.comment(claim=claim, act=Act(desk.user, desk.at), text=text)

    return _tried(request, desk, claim, act)


def _act(request: HttpRequest, desk: Desk, reason: str) -> Act:
    """What is done on sight of the page that was sent."""
    seen = request.POST.get("seen", "")
    known = seen.isascii() and seen.isdecimal() and len(seen) < 10
    return Act(desk.user, desk.at, reason, int(seen) if known else 0)


def _tried(
    request: HttpRequest,
    desk: Desk,
    claim: Claim,
    act: Callable[[], None],
    onward: int | None = None,
) -> HttpResponse:
    """Do it and go on; where it is refused, stay and say why."""
    try:
        act()
    except (Refused, forms.ValidationError) as refused:
        told = getattr(refused, "messages", [str(refused)])
        messages.error(request, " ".join(told))
        return _to(desk, claim.pk)
    return _to(desk, onward or claim.pk)


def _to(desk: Desk, key: int) -> HttpResponseRedirect:
    tail = f"?{desk.query}" if desk.query else ""
    return redirect(f"{reverse('workbench:bench', args=[key])}{tail}")


def _later(claim: Claim) -> int | None:
    """The next claim of the document in reading order."""
    rows = Claim.objects.filter(document=claim.document_id).in_reading_order()
    keys = list(rows.values_list("pk", flat=True))
    return next(iter(keys[keys.index(claim.pk) + 1 :]), None)


def _refuse(reason: str) -> None:
    raise Refused(reason)


def _valid(form: forms.Form) -> dict[str, Any]:
    """What a form holds; Refused, with each mistake, where it is not whole."""
    if not form.is_valid():
        told = [
            f"{form.fields[name].label or name}: {mistake}"
            if name in form.fields
            else mistake
            for name, mistakes in form.errors.items()
            for mistake in mistakes
        ]
        raise Refused(" ".join(map(str, told)))
    return form.cleaned_data


def _answered(form: Any) -> actions.Answer | None:
    _valid(form)
    answered: actions.Answer | None = form.answer()
    return answered


def _all(filled: list[Any]) -> list[actions.Answer]:
    return [one for one in map(_answered, filled) if one is not None]


def _span(claim: Claim, given: dict[str, Any]) -> Span:
    return locate(claim.document.text, given["words"], given["at"])


def _span_of(claim: Claim, words: str, at: int | None) -> Span | None:
    return locate(claim.document.text, words, at) if words else None
