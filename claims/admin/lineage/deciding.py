"""Takes an analyst's decision on a suggested link to the function that makes it."""

from collections.abc import Callable
from typing import Any
from urllib.parse import urlsplit

from django import forms
from django.contrib import admin, messages
from django.contrib.auth.models import AnonymousUser, User
from django.core.exceptions import PermissionDenied
from django.db.models import Q
from django.http import HttpRequest, HttpResponse, HttpResponseNotAllowed
from django.shortcuts import get_object_or_404, redirect
from django.urls import reverse
from django.utils import timezone
from django.utils.functional import Promise
from django.utils.translation import gettext_lazy as _

from claims.models import Confirmation
from claims.models.rules.words import choices
from claims.review import Act, Meant, Refused, check_may_decide_link, person_of
from claims.review.actions import accept_link, refuse_link, take_back_link
from claims.vocabulary import LinkMove, LinkStatus, Relation, Scope

Decide = Callable[..., Confirmation]
DECISIONS: dict[LinkMove, tuple[Decide, Promise]] = {
    LinkMove.ACCEPT_LINK: (accept_link, _("The link stands from now on.")),
    LinkMove.REFUSE_LINK: (refuse_link, _("The link is refused.")),
    LinkMove.TAKE_BACK_LINK: (take_back_link, _("The link is a suggestion again.")),
}


class DecisionForm(forms.Form):
    """What was pressed, and how many events the link had when it was shown."""

    decision = forms.ChoiceField(choices=[(one.value, one.value) for one in LinkMove])
    seen = forms.IntegerField(min_value=0)
    reason = forms.CharField(required=False, max_length=2000)
    relation = forms.ChoiceField(choices=choices(Relation), required=False)
    scope = forms.ChoiceField(choices=choices(Scope), required=False)

    def clean(self) -> dict[str, Any]:
        """With what the link is, where it is accepted and both of it were said."""
        said = dict(super().clean() or {})
        whole = said.get("relation") and said.get("scope")
        if whole and said.get("decision") == LinkMove.ACCEPT_LINK:
            meant = Meant(Relation(said["relation"]), Scope(said["scope"]))
            said["more"] = {"meant": meant}
        return said


def decide_link(
    request: HttpRequest, register: admin.ModelAdmin, key: int, link: int
) -> HttpResponse:
    """Make a decision, and go back to where it was made with what came of it."""
    if not register.has_view_permission(request):
        raise PermissionDenied
    if request.method != "POST":
        return HttpResponseNotAllowed(["POST"])
    ends = Q(claim=key) | Q(evidence_claim=key)
    row = get_object_or_404(Confirmation.objects.filter(ends), pk=link)
    form = DecisionForm(request.POST)
    if form.is_valid():
        _decide(request, row, form.cleaned_data)
    else:
        messages.error(
            request, _("That was no decision on a link; nothing was changed.")
        )
    return redirect(f"{_back(request, key)}#links")


def _back(request: HttpRequest, key: int) -> str:
    """The workbench, where the claim was decided on there; else the claim's page."""
    bench, asked = (
        reverse("workbench:bench", args=[key]),
        request.headers.get("Referer"),
    )
    came = urlsplit(asked or "")
    if came.netloc == request.get_host() and came.path == bench:
        return f"{bench}?{came.query}" if came.query else bench
    return reverse("admin:claims_claim_change", args=[key])


def _decide(request: HttpRequest, row: Confirmation, said: dict[str, Any]) -> None:
    """Make the decision, or tell why it is not made."""
    assert request.user.is_authenticated
    decide, done = DECISIONS[LinkMove(said["decision"])]
    act = Act(request.user, timezone.now(), said["reason"], int(said["seen"]))
    try:
        decide(link=row, act=act, **said.get("more", {}))
    except Refused as refused:
        messages.warning(request, str(refused))
    else:
        messages.success(request, str(done))


def refusal_for(user: User | AnonymousUser) -> str:
    """Why somebody may not decide on suggestions; nothing where they may."""
    try:
        check_may_decide_link(
            LinkMove.ACCEPT_LINK, LinkStatus.SUGGESTED, person_of(user)
        )
    except Refused as refused:
        return str(refused)
    return ""
