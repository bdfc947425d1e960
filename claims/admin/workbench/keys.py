"""The page on which somebody says which key presses what, or that none does."""

from django.contrib import admin, messages
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect
from django.template.response import TemplateResponse
from django.utils.functional import SimpleLazyObject
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods

from claims.admin.words import said
from claims.admin.workbench.desk import desk_of
from claims.review import Refused
from claims.review.desk import choose_keys, keyboard_of, use_keys
from claims.vocabulary import Press


def keyboard(request: HttpRequest) -> dict[str, object]:
    """For every page: the keys of whoever looks, asked for where one is shown."""
    return {"keyboard": SimpleLazyObject(lambda: keyboard_of(request.user))}


@require_http_methods(["GET", "POST"])
def settings(request: HttpRequest) -> HttpResponse:
    """Show the keys, or lay them anew: one key a button, and no key twice."""
    desk = desk_of(request)
    if request.method == "POST":
        sent = {one: request.POST.get(one.value, "").strip().lower() for one in Press}
        try:
            choose_keys(person=desk.user, keys={} if "reset" in request.POST else sent)
            use_keys(person=desk.user, single="on" in request.POST)
        except Refused as refused:
            messages.error(request, said(refused))
        else:
            messages.success(request, _("Your keys are kept."))
        return redirect("workbench:keys")
    context = admin.site.each_context(request) | {"title": _("Keys"), "desk": desk}
    return TemplateResponse(request, "admin/workbench/settings.html", context)
