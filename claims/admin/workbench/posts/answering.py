"""Takes the answers of an analyst: handed in, or kept as drafts."""

from typing import Any

from django.contrib import messages
from django.http import HttpRequest, HttpResponse, JsonResponse
from django.utils.translation import gettext as _
from django.views.decorators.http import require_POST

from claims.admin.words import said
from claims.admin.workbench.bench import answer_forms, found, page
from claims.admin.workbench.desk import desk_of
from claims.admin.workbench.moves import mover_of
from claims.admin.workbench.posts.handling import act_of, back_to, valid
from claims.review import Refused, actions, label
from claims.vocabulary import Move, State


@require_POST
def answer(request: HttpRequest, key: int) -> HttpResponse:
    """Hand in the answers, or keep them as drafts; a script asks for a short reply."""
    desk, claim = desk_of(request), found(key)
    filled = answer_forms(claim, desk, request.POST)
    brief = request.headers.get("Accept") == "application/json"
    try:
        answers = [_answered(form) for form in filled if form.has_changed()]
        given = [one for one in answers if one is not None]
        done = act_of(request, desk, "")
        if "submit" in request.POST:
            handing, _role = actions.part_in(State(claim.state))
            if request.POST.get("move", handing) != handing:
                raise Refused(_another(handing))  # noqa: TRY301
            mover_of(handing)(claim=claim, act=done, answers=_all(filled))
            messages.success(request, _("Your answer is in."))
            return back_to(desk, desk.following(key) or key)
        for one in given:
            actions.save_draft(claim=claim, act=done, answer=one)
    except Refused as refused:
        if brief:
            return JsonResponse({"told": said(refused)}, status=409)
        messages.error(request, said(refused))
        return page(request, desk, claim, filled, status=409)
    if brief:
        return JsonResponse({"told": _("Draft kept.")})
    messages.success(request, _("Draft kept."))
    return back_to(desk, key)


def _another(handing: Move) -> str:
    told = _("Now it takes another answer: %(answer)s.")
    return told % {"answer": said(label(handing))}


def _answered(form: Any) -> actions.Answer | None:
    valid(form)
    answered: actions.Answer | None = form.answer()
    return answered


def _all(filled: list[Any]) -> list[actions.Answer]:
    return [one for one in map(_answered, filled) if one is not None]
