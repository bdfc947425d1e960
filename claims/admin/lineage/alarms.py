"""The page of all alarms that are open, by kind."""

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass

from django.contrib import admin
from django.core.exceptions import PermissionDenied
from django.http import HttpRequest
from django.template.response import TemplateResponse

from claims.reports.lineage import ALARM_WORDS, Alarm, AlarmKind, open_alarms


@dataclass(frozen=True, slots=True)
class Choice:
    """A kind of alarm that the page can be narrowed to; no kind is all of them."""

    kind: str
    label: str
    count: int
    chosen: bool


def list_alarms(request: HttpRequest, register: admin.ModelAdmin) -> TemplateResponse:
    """The open alarms, all or of the kind that the address names."""
    if not register.has_view_permission(request):
        raise PermissionDenied
    kind = request.GET.get("kind", "")
    chosen = AlarmKind(kind) if kind in set(AlarmKind) else None
    every = open_alarms()
    context = register.admin_site.each_context(request) | {
        "title": "Alarms",
        "opts": register.opts,
        "choices": choices_of(every, chosen),
        "alarms": [one for one in every if chosen in {None, one.kind}],
        "chosen": ALARM_WORDS[chosen] if chosen else "",
    }
    return TemplateResponse(request, "claims/lineage/alarms.html", context)


def choices_of(alarms: Sequence[Alarm], chosen: AlarmKind | None) -> tuple[Choice, ...]:
    """All alarms first, then each kind, with how many there are."""
    counts = Counter(one.kind for one in alarms)
    every = Choice("", "all", len(alarms), chosen is None)
    kinds = (
        Choice(kind.value, ALARM_WORDS[kind], counts[kind], chosen is kind)
        for kind in AlarmKind
    )
    return (every, *kinds)
