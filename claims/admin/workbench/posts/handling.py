"""How what is sent is taken: done on sight of its page, or refused with why."""

from collections.abc import Callable
from typing import Any

from django import forms
from django.contrib import messages
from django.http import HttpRequest, HttpResponse, HttpResponseRedirect
from django.shortcuts import redirect
from django.urls import reverse

from claims.admin.words import said
from claims.admin.workbench.desk import Desk
from claims.models import Claim
from claims.review import Act, Refused


def act_of(request: HttpRequest, desk: Desk, reason: str) -> Act:
    """What is done on sight of the page that was sent."""
    seen = request.POST.get("seen", "")
    known = seen.isascii() and seen.isdecimal() and len(seen) < 10
    return Act(desk.user, desk.at, reason, int(seen) if known else 0)


def tried(
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
        told = getattr(refused, "messages", None) or [said(refused)]
        messages.error(request, " ".join(told))
        return back_to(desk, claim.pk)
    return back_to(desk, onward or claim.pk)


def back_to(desk: Desk, key: int) -> HttpResponseRedirect:
    """The workbench with a claim on it, in the lane and filter of the desk."""
    tail = f"?{desk.query}" if desk.query else ""
    return redirect(f"{reverse('workbench:bench', args=[key])}{tail}")


def valid(form: forms.Form) -> dict[str, Any]:
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
