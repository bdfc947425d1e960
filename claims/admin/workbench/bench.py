"""One claim at the workbench: its document at left, what to do with it at right."""

from collections.abc import Mapping
from dataclasses import dataclass

from django.contrib import admin
from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404
from django.template.response import TemplateResponse
from django.urls import reverse
from django.utils.translation import gettext as _
from django.views.decorators.http import require_GET

from claims.admin.lineage import panel_for
from claims.admin.words import said
from claims.admin.workbench.desk import Desk, desk_of
from claims.admin.workbench.forms import (
    AnswerForm,
    MoveForm,
    StepForm,
    WordingForm,
    WordsForm,
)
from claims.admin.workbench.forms.answering import chosen
from claims.admin.workbench.moves import ANSWERS, NAMES, PRESSES
from claims.admin.workbench.speakers import speakers_of
from claims.models import Assessment, Claim, Event
from claims.reports import gather_document, say
from claims.review import (
    hidden_sources,
    label,
    may_add,
    may_comment,
    may_flag,
    may_mend,
    may_unflag,
    revision_of,
    standing_of,
    suggests_allegation,
    visible_comments,
    visible_events,
)
from claims.review.actions import questions_of
from claims.review.desk import Choice, choices, keyboard_of, next_step
from claims.review.tracing import followed
from claims.vocabulary import Move, Press, Question, State

MEANT: Mapping[str, Move | State] = {
    **{one.value: one for one in Move},
    **{one.value: one for one in State},
}
SHOWN = 20  # events and comments: who needs more opens the registers


@dataclass(frozen=True, slots=True)
class Button:
    """A move as a button: its key, its words, its form, and why it is disabled."""

    choice: Choice
    key: str
    words: str
    form: MoveForm


@dataclass(frozen=True, slots=True)
class Done:
    """An event with its move and both states in the reader's language."""

    event: Event
    action: str
    was: str
    became: str


@require_GET
def bench(request: HttpRequest, key: int) -> HttpResponse:
    """The workbench with one claim on it."""
    desk = desk_of(request)
    claim = found(key)
    return page(request, desk, claim, answer_forms(claim, desk))


def found(key: int) -> Claim:
    """The claim of an address, without what only searching reads."""
    rows = Claim.objects.defer("search_simple", "search_english", "search_russian")
    claim: Claim = get_object_or_404(
        rows.select_related("originator", "held_by"), pk=key
    )
    return claim


def page(
    request: HttpRequest,
    desk: Desk,
    claim: Claim,
    answers: list[AnswerForm],
    status: int = 200,
) -> HttpResponse:
    """The page of a claim, with the answers as they were given."""
    hidden = hidden_sources(request.user)
    sheet = gather_document(claim.document_id, hidden, say)
    order = [one.key for one in sheet.claims]
    place = order.index(claim.pk)
    keys = keyboard_of(desk.user).keys
    standing = standing_of(claim)
    offered = choices(standing, desk.person, desk.at)
    moves = sorted(offered, key=lambda one: one.move not in PRESSES)  # keys stand first
    open_answer = [one for one in offered if one.move in ANSWERS]
    lineage = panel_for(desk.user, claim.pk, hidden)
    context = admin.site.each_context(request) | lineage | {
        "title": _("Workbench"),
        "is_nav_sidebar_enabled": False,  # the document takes the room
        "door": reverse("workbench:bench", args=[0]).removesuffix("0/"),
        "desk": desk,
        "claim": claim,
        "sheet": sheet,
        "since": followed(claim.document),
        "here": sheet.claims[place],
        "previous": order[place - 1] if place else None,
        "next": order[place + 1] if place + 1 < len(order) else None,
        "following": desk.following(claim.pk),
        "sentence": next_step(standing, offered),
        "buttons": [
            _button(one, claim, keys) for one in moves if one.move not in ANSWERS
        ],
        "answering": next((one for one in open_answer if not one.refusal), None),
        "answers": answers,
        "seen": revision_of(claim),
        "may_flag": may_flag(standing, desk.person),
        "may_unflag": may_unflag(standing, desk.person),
        "signed": standing.signed,
        "accusing": suggests_allegation(standing),
        "sounds": standing.accusing,
        "standing": speakers_of(claim, sheet.claims[place], hidden),
        "events": _history(desk, claim),
        "comments": visible_comments(desk.user).filter(claim=claim)
        .select_related("author")[:SHOWN],
        "mend": _wording(claim) if may_mend(standing, desk.person) else None,
        "step": StepForm(auto_id="step-%s"),
        "add": WordsForm(auto_id="add-%s") if may_add(desk.person) else None,
        "speaks": may_comment(desk.person),
    }  # fmt: skip
    return TemplateResponse(
        request, "admin/workbench/bench.html", context, status=status
    )


def _history(desk: Desk, claim: Claim) -> list[Done]:
    """The latest that was done to a claim, as far as the person may know."""
    rows = visible_events(desk.user).filter(claim=claim).select_related("actor")
    return [
        Done(one, *map(_read, (one.action, one.was, one.became)))
        for one in rows.in_order().reverse()[:SHOWN]
    ]


def _read(word: str) -> str:
    """A move or a state as people read it; what else an event has stays as it is."""
    return said(label(MEANT[word])) if word in MEANT else word


def answer_forms(claim: Claim, desk: Desk, data: object = None) -> list[AnswerForm]:
    """A form for each question that is asked of the claim, with one's own drafts."""
    asked = questions_of(claim) or {Question.IS_TRUE, Question.WAS_SAID}
    own = Assessment.objects.filter(
        claim=claim, claim_version=claim.version, analyst=desk.user
    )
    drafts = {one.question: one for one in own}
    return [
        AnswerForm(question, data, initial=_initial(drafts.get(question.value)))
        for question in (Question.IS_TRUE, Question.WAS_SAID)
        if question in asked
    ]


def _initial(draft: Assessment | None) -> dict[str, object]:
    if draft is None:
        return {"confidence": "not_stated"}
    return {
        "verdict": chosen(draft.verdict, draft.label),
        "low": draft.likelihood_low,
        "high": draft.likelihood_high,
        "confidence": draft.confidence,
        "reasons": draft.reasons,
    }


def _button(choice: Choice, claim: Claim, keys: Mapping[Press, str]) -> Button:
    words = NAMES.get(choice.move, label(choice.move).capitalize())
    form = MoveForm(choice.move, claim)
    press = PRESSES.get(choice.move)
    return Button(choice, keys[press] if press else "", words, form)


def _wording(claim: Claim) -> WordingForm:
    names = ("proposition", "polarity", "hedge_level", "evidentiality", "modality")
    initial = {name: getattr(claim, name) for name in names} | {"words": claim.text}
    return WordingForm(initial=initial, auto_id="mend-%s")
