"""The page of all alarms that are open, by kind."""

from collections.abc import Mapping
from dataclasses import dataclass

from django.contrib import admin
from django.core.exceptions import PermissionDenied
from django.http import HttpRequest
from django.template.response import TemplateResponse
from django.utils import timezone
from django.utils.functional import Promise
from django.utils.translation import gettext_lazy as _

from claims.admin.said import WHYS
from claims.reports import recalled, say
from claims.review.tracing.alarms import count_alarms, look, open_alarms
from claims.vocabulary import AlarmKind

LABELS = {
    AlarmKind.CIRCULAR: _("circular reporting"),
    AlarmKind.HEADLINE_DRIFT: _("drift of a headline"),
    AlarmKind.SINGLE_ROOT: _("single root behind a verdict"),
}
MOST = 200  # alarms on the page, the latest first
AT_ONCE = 20  # groups of claims that changed and are looked at before the page is shown


@dataclass(frozen=True, slots=True)
class Choice:
    """A kind of alarm that the page can be narrowed to; no kind is all of them."""

    kind: str
    label: Promise
    count: int
    chosen: bool


def list_alarms(request: HttpRequest, register: admin.ModelAdmin) -> TemplateResponse:
    """The open alarms, all or of the kind that the address names.

    What changed since somebody last looked is looked at first: alarms are worked out of
    other tables, so that asking for them changes nothing that anybody said.
    """
    if not register.has_view_permission(request):
        raise PermissionDenied
    look(timezone.now(), most=AT_ONCE)
    kind = request.GET.get("kind", "")
    chosen = AlarmKind(kind) if kind in set(AlarmKind) else None
    context = register.admin_site.each_context(request) | {
        "title": _("Alarms"),
        "opts": register.opts,
        "choices": choices_of(count_alarms(), chosen),
        "alarms": [
            (LABELS[one.kind], one, say(recalled(one.told, WHYS)))
            for one in open_alarms(chosen, most=MOST)
        ],
        "chosen": chosen is not None,
    }
    return TemplateResponse(request, "claims/lineage/alarms.html", context)


def choices_of(
    counts: Mapping[AlarmKind, int], chosen: AlarmKind | None
) -> tuple[Choice, ...]:
    """All alarms first, then each kind, with how many there are."""
    every = Choice("", _("all"), sum(counts.values()), chosen is None)
    kinds = (
        Choice(kind.value, LABELS[kind], counts[kind], chosen is kind)
        for kind in AlarmKind
    )
    return (every, *kinds)
