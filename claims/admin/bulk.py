"""Plans a move of many claims from the register; the page of the batch makes it."""

from collections.abc import Callable

from django import forms
from django.contrib import admin, messages
from django.contrib.admin.helpers import ActionForm
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect
from django.utils import timezone
from django.utils.text import format_lazy
from django.utils.translation import gettext_lazy as _

from claims.admin.words import said
from claims.models.querysets import ClaimQuerySet
from claims.review import Act, Refused, label
from claims.review.actions import TOGETHER, plan_batch
from claims.vocabulary import Move

Planner = Callable[..., HttpResponse | None]
LABELS = {Move.ASSIGN: "assign to me"}


class ReasonForm(ActionForm):
    """What to do with the chosen claims, and why."""

    reason = forms.CharField(required=False, label=_("Reason"))


def bulk_actions() -> list[Planner]:
    """An action of the register for each move that many claims can make at once."""
    return [_action(move) for move in TOGETHER]


def _action(move: Move) -> Planner:
    name = LABELS.get(move, label(move)).capitalize()
    words = format_lazy("{} …", _(name))

    @admin.action(description=words)
    def plan(
        register: admin.ModelAdmin, request: HttpRequest, chosen: ClaimQuerySet
    ) -> HttpResponse | None:
        assert request.user.is_authenticated
        act = Act(request.user, timezone.now(), request.POST.get("reason", ""))
        try:
            batch = plan_batch(claims=chosen, move=move, act=act)
        except Refused as refused:
            register.message_user(request, said(refused), messages.WARNING)
            return None
        return redirect("workbench:batch", key=batch.pk)

    plan.__name__ = move.value
    return plan
