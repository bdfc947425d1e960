"""The queue: what waits for whoever looks, the most urgent first."""

from dataclasses import replace

from django.contrib import admin, messages
from django.http import HttpRequest, HttpResponse, HttpResponseRedirect
from django.shortcuts import redirect
from django.template.response import TemplateResponse
from django.urls import reverse
from django.utils.translation import gettext as _
from django.views.decorators.http import require_GET, require_POST

from claims.admin.reading import TurnedPaginator
from claims.admin.words import choices, said
from claims.admin.workbench.desk import Desk, desk_of
from claims.models import Claim, Notice
from claims.review import Refused
from claims.review.desk import (
    LANES,
    counted,
    drop_filter,
    read_notices,
    save_filter,
    use_keys,
)
from claims.vocabulary import Evidentiality, HedgeLevel, level_words

PAGE = 50
NOTICES = 8
UNREAD = ("search_simple", "search_english", "search_russian", "document__text")


@require_GET
def queue(request: HttpRequest) -> HttpResponse:
    """One lane, a page of it, with how many wait in each.

    Where the address names no lane, it is the first in which anything waits.
    """
    desk = desk_of(request)
    counts = [(lane, counted(desk.rows(lane))) for lane in desk.lanes]
    if desk.lane is None:
        waiting = [lane for lane, count in counts if count not in ("0", 0)]
        first = [*waiting, *desk.lanes, LANES["new"]][0]
        desk = replace(desk, lane=first)
    assert desk.lane is not None
    rows = desk.rows(desk.lane).defer(*UNREAD)
    pages = TurnedPaginator(
        rows.select_related("document", "originator", "held_by"), PAGE
    )
    page = pages.get_page(request.GET.get("page", 1))
    context = admin.site.each_context(request) | {
        "title": _("Queue"),
        "desk": desk,
        "lanes": counts,
        "page": page,
        "waiting": [(claim, level_of(claim)) for claim in page],
        "levels": choices(HedgeLevel),
        "saved": list(desk.user.saved_filters.all()),
        "notices": _unread(desk),
    }
    return TemplateResponse(request, "admin/workbench/queue.html", context)


@require_POST
def filters(request: HttpRequest) -> HttpResponse:
    """Save the filter of the address under a name, or forget it."""
    desk = desk_of(request)
    name = request.POST.get("name", "")
    try:
        if "forget" in request.POST:
            drop_filter(owner=desk.user, name=name)
        else:
            save_filter(owner=desk.user, name=name, query=desk.query)
    except Refused as refused:
        messages.error(request, said(refused))
    return _back(desk)


@require_POST
def habits(request: HttpRequest) -> HttpResponse:
    """Put the notices away, or switch single keys on or off."""
    desk = desk_of(request)
    if "read" in request.POST:
        read_notices(recipient=desk.user, at=desk.at)
    if "keys" in request.POST:
        use_keys(person=desk.user, single=request.POST["keys"] == "on")
    return _back(desk)


def level_of(claim: Claim) -> str:
    """How sure a claim sounds, as people read it."""
    known = Evidentiality(claim.evidentiality)
    return level_words(HedgeLevel(claim.hedge_level), known)


def _unread(desk: Desk) -> list[Notice]:
    unread = Notice.objects.filter(recipient=desk.user, read_at__isnull=True)
    return list(unread.select_related("actor", "claim").defer(
        *(f"claim__{name}" for name in UNREAD[:3]))[:NOTICES])  # fmt: skip


def _back(desk: Desk) -> HttpResponseRedirect:
    return redirect(f"{reverse('workbench:queue')}?{desk.query}")
