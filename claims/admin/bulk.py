"""Moves many claims at once: each by its function, and what is refused is told."""

from collections import Counter
from collections.abc import Callable, Iterable
from typing import Any

from django import forms
from django.contrib import admin, messages
from django.contrib.admin.helpers import ActionForm
from django.db.models import QuerySet
from django.http import HttpRequest
from django.utils import timezone

from claims.models import Claim
from claims.reports import freeze
from claims.review import Act, Refused, actions, label
from claims.vocabulary import Move

Mover = Callable[..., Claim]
Taking = Callable[[Act], dict[str, Any]]


class ReasonForm(ActionForm):
    """What to do with the chosen claims, and why."""

    reason = forms.CharField(required=False, label="Reason")


def _nothing(_: Act) -> dict[str, Any]:
    return {}


def _until(act: Act) -> dict[str, Any]:
    return {"until": act.at + actions.LEASE}


def _to_oneself(act: Act) -> dict[str, Any]:
    return {"to": act.actor, **_until(act)}


def _frozen(_: Act) -> dict[str, Any]:
    return {"freeze": freeze}


# What takes more than a reason is done to one claim at a time.
MOVERS: dict[Move, tuple[Mover, Taking]] = {
    Move.TRIAGE: (actions.triage, _nothing),
    Move.SET_NOT_CHECKABLE: (actions.set_not_checkable, _nothing),
    Move.REJECT: (actions.reject, _nothing),
    Move.PARK: (actions.park, _nothing),
    Move.TAKE_BACK: (actions.take_back, _nothing),
    Move.ASSIGN: (actions.assign, _to_oneself),
    Move.TAKE_OVER: (actions.take_over, _until),
    Move.TAKE_SECOND: (actions.take_second, _until),
    Move.SEND_BACK: (actions.send_back, _nothing),
    Move.MAKE_READY: (actions.make_ready, _nothing),
    Move.PUBLISH: (actions.publish, _frozen),
    Move.ISSUE_CORRECTION: (actions.issue_correction, _frozen),
    Move.VOID: (actions.void, _nothing),
}
LABELS = {Move.ASSIGN: "assign to me"}


def bulk_actions() -> list[Callable[..., None]]:
    """An action of the register for each move that many claims can make at once."""
    return [_action(move) for move in MOVERS]


def _action(move: Move) -> Callable[..., None]:
    words = LABELS.get(move, label(move)).capitalize()

    @admin.action(description=words)
    def run(
        register: admin.ModelAdmin, request: HttpRequest, chosen: QuerySet[Claim]
    ) -> None:
        assert request.user.is_authenticated
        act = Act(request.user, timezone.now(), request.POST.get("reason", ""))
        made, refusals = move_all(move, chosen.order_by("pk"), act)
        if made:
            register.message_user(request, f"{words}: {made} done.", messages.SUCCESS)
        for refusal, count in refusals.most_common():
            told = f"{words}: {count} left as they are. {refusal}"
            register.message_user(request, told, messages.WARNING)

    run.__name__ = move.value
    return run


def move_all(move: Move, claims: Iterable[Claim], act: Act) -> tuple[int, Counter[str]]:
    """Move each claim that may be moved; how many were, and why the others were not."""
    mover, taking = MOVERS[move]
    made, refusals = 0, Counter[str]()
    for claim in claims:
        try:
            mover(claim=claim, act=act, **taking(act))
        except Refused as refused:
            refusals[str(refused)] += 1
        else:
            made += 1
    return made, refusals
