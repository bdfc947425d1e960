"""What is sent from the editor: each hands on to a function of review."""

from typing import Any

from django import forms
from django.contrib import messages
from django.http import HttpRequest, HttpResponse, HttpResponseRedirect
from django.shortcuts import get_object_or_404, redirect, render
from django.urls import reverse
from django.utils.translation import gettext as _
from django.views.decorators.http import require_POST

from claims.admin.prose.editor import checker, page
from claims.admin.prose.forms import SearchForm, SummaryForm, WaiverForm
from claims.admin.prose.showing import shown
from claims.admin.words import said
from claims.admin.workbench.bench import found
from claims.admin.workbench.desk import Desk, desk_of
from claims.models import SummaryFinding
from claims.review import Act, Refused, actions
from claims.review.prose import examine


@require_POST
def check(request: HttpRequest, key: int) -> HttpResponse:
    """What is amiss with a summary as it is typed: a piece of the page; not kept."""
    desk_of(request)
    found(key)
    form = SummaryForm(request.POST)
    if not form.is_valid():
        return HttpResponse(_mistakes(form), status=400, content_type="text/plain")
    sentences = shown(examine(form.cleaned_data["text"], checker()))
    context = {"sentences": sentences}
    return render(request, "admin/prose/sentences.html", context)


@require_POST
def write(request: HttpRequest, key: int) -> HttpResponse:
    """Keep the summary; without a script, the other button checks it alone."""
    desk, claim = desk_of(request), found(key)
    form = SummaryForm(request.POST)
    text = request.POST.get("text", "")
    if "check" in request.POST and form.is_valid():
        return page(request, desk, claim, text)
    try:
        text = _valid(form)["text"]
        act = _act(request, desk)
        actions.write_summary(claim=claim, act=act, text=text, check=checker())
    except Refused as refused:
        messages.error(request, said(refused))
        return page(request, desk, claim, text, status=409)
    messages.success(request, _("The summary is kept."))
    return _to(key)


@require_POST
def search(request: HttpRequest, key: int) -> HttpResponse:
    """Log where somebody looked."""
    desk, claim = desk_of(request), found(key)
    try:
        given = _valid(SearchForm(request.POST))
        act = Act(desk.user, desk.at)
        made = actions.log_search(claim=claim, act=act, **given)
    except Refused as refused:
        messages.error(request, said(refused))
    else:
        messages.success(
            request, _("The search is logged as [s%(key)s].") % {"key": made.pk}
        )
    return _to(key)


@require_POST
def waive(request: HttpRequest, key: int) -> HttpResponse:
    """Let a finding stand."""
    desk = desk_of(request)
    rows = SummaryFinding.objects.select_related("summary__claim")
    finding = get_object_or_404(rows, pk=key)
    try:
        reason = _valid(WaiverForm(request.POST))["reason"]
        act = Act(desk.user, desk.at, reason)
        actions.waive_finding(finding=finding, act=act)
    except Refused as refused:
        messages.error(request, said(refused))
    else:
        messages.success(request, _("The finding may stand."))
    return _to(finding.summary.claim_id)


def _act(request: HttpRequest, desk: Desk) -> Act:
    """What is done on sight of the page that was sent."""
    seen = request.POST.get("seen", "")
    known = seen.isascii() and seen.isdecimal() and len(seen) < 10
    return Act(desk.user, desk.at, "", int(seen) if known else 0)


def _valid(form: forms.Form) -> dict[str, Any]:
    """What a form holds; Refused, with each mistake, where it is not whole."""
    if not form.is_valid():
        raise Refused(_mistakes(form))
    return form.cleaned_data


def _mistakes(form: forms.Form) -> str:
    return " ".join(
        f"{form.fields[name].label}: {mistake}"
        for name, mistakes in form.errors.items()
        for mistake in mistakes
    )


def _to(key: int) -> HttpResponseRedirect:
    return redirect(reverse("prose:editor", args=[key]))
