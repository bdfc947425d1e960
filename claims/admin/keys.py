"""The page on which people make and revoke the keys of their programs."""

from collections.abc import Mapping
from datetime import timedelta
from typing import Any

from django import forms
from django.contrib import admin, messages
from django.contrib.auth.models import User
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect
from django.template.response import TemplateResponse
from django.urls import path
from django.utils import timezone
from django.utils.functional import Promise, lazy
from django.utils.translation import gettext_lazy as _
from django.views.decorators.cache import never_cache
from django.views.decorators.http import require_POST

from claims.admin.words import said
from claims.review import Refused
from claims.review.access import LONGEST, make_key, revoke_key, visible_keys
from claims.vocabulary import KeyScope

app_name = "keys"

SCOPES: Mapping[KeyScope, Promise] = {
    KeyScope.READ: _("look at whatever you may look at"),
    KeyScope.INGEST: _("hand in documents and claims"),
    KeyScope.REVIEW: _("move, answer, mend and comment as you"),
    KeyScope.PUBLISH: _("publish and issue corrections as you"),
    KeyScope.ADMIN: _("make and revoke keys, add and stop webhooks"),
}


def _told(name: str, told: Promise) -> str:
    return f"{name}: {told}"


_scope = lazy(_told, str)


class KeyForm(forms.Form):
    """What a new key is for, and how long it is valid."""

    name = forms.CharField(label=_("What will use it"), max_length=60)
    scopes = forms.MultipleChoiceField(
        label=_("Scopes"),
        choices=[(one.value, _scope(one.value, told)) for one, told in SCOPES.items()],
        widget=forms.CheckboxSelectMultiple,
    )
    days = forms.IntegerField(
        label=_("Valid for days"), initial=90, min_value=1, max_value=LONGEST.days
    )


@never_cache
def keys(request: HttpRequest) -> HttpResponse:
    """Show the keys, and make one; it is shown in the answer and never again."""
    form, words = KeyForm(request.POST or None), ""
    if request.method == "POST" and form.is_valid():
        try:
            words = _made(request, form.cleaned_data)
            form = KeyForm()
        except Refused as refused:
            form.add_error(None, said(refused))
    context = admin.site.each_context(request) | {
        "title": _("Keys of the API"),
        "form": form,
        "words": words,
        "keys": visible_keys(_user(request)),
        "now": timezone.now(),
    }
    return TemplateResponse(request, "admin/keys.html", context)


@require_POST
def revoke(request: HttpRequest, key: int) -> HttpResponse:
    """Revoke a key for good."""
    user = _user(request)
    found = visible_keys(user).filter(pk=key).first()
    if found is None:
        raise Http404
    revoked = revoke_key(key=found, by=user, at=timezone.now())
    messages.success(request, _("%(key)s is revoked.") % {"key": revoked})
    return redirect("keys:keys")


def _made(request: HttpRequest, given: dict[str, Any]) -> str:
    _, words = make_key(
        user=_user(request),
        name=given["name"],
        scopes=[KeyScope(one) for one in given["scopes"]],
        valid=timedelta(days=given["days"]),
        at=timezone.now(),
    )
    return words


def _user(request: HttpRequest) -> User:
    assert request.user.is_authenticated
    return request.user


urlpatterns = [
    path("", admin.site.admin_view(keys), name="keys"),
    path("<int:key>/revoke/", admin.site.admin_view(revoke), name="revoke"),
]
