"""Takes a move that was pressed, and goes on to the next claim after a decision."""

from django.contrib import messages
from django.http import HttpRequest, HttpResponse
from django.utils.translation import gettext as _
from django.views.decorators.http import require_POST

from claims.admin.words import said
from claims.admin.workbench.bench import found
from claims.admin.workbench.desk import desk_of
from claims.admin.workbench.forms import MoveForm
from claims.admin.workbench.moves import ANSWERS, SORTING, mover_of
from claims.admin.workbench.posts.handling import act_of, tried, valid
from claims.models import Claim
from claims.review import Refused, actions, label
from claims.vocabulary import Move, State


@require_POST
def move(request: HttpRequest, key: int) -> HttpResponse:
    """Make a move; after a decision on what came in, go on to the next claim."""
    desk, claim = desk_of(request), found(key)
    name = request.POST.get("move", "")
    if name not in set(Move) - ANSWERS:
        return tried(request, desk, claim, _no_such_move)
    chosen = Move(name)
    after = desk.following(key) or _later(claim)
    form = MoveForm(chosen, claim, request.POST)

    def act() -> None:
        given = valid(form)
        done = act_of(request, desk, given.get("reason", ""))
        moved = mover_of(chosen)(claim=claim, act=done, **form.taken(done))
        messages.success(
            request,
            _("Claim %(key)s: %(move)s, now %(state)s.")
            % {
                "key": key,
                "move": said(label(chosen)),
                "state": said(label(State(moved.state))),
            },
        )

    onward = after if chosen in SORTING else None
    return tried(request, desk, claim, act, onward)


@require_POST
def flag(request: HttpRequest, key: int) -> HttpResponse:
    """Mark a claim as an allegation against a named person, or take that back."""
    desk, claim = desk_of(request), found(key)
    away = "away" in request.POST
    doing = actions.unflag_allegation if away else actions.flag_allegation

    def act() -> None:
        done = act_of(request, desk, request.POST.get("reason", ""))
        doing(claim=claim, act=done)
        if away:
            told = _("Claim %(key)s is no allegation.")
        else:
            told = _("Claim %(key)s is marked as an allegation.")
        messages.success(request, told % {"key": key})

    return tried(request, desk, claim, act)


def _later(claim: Claim) -> int | None:
    """The next claim of the document in reading order."""
    rows = Claim.objects.filter(document=claim.document_id).in_reading_order()
    keys = list(rows.values_list("pk", flat=True))
    return next(iter(keys[keys.index(claim.pk) + 1 :]), None)


def _no_such_move() -> None:
    raise Refused("There is no such move.")
