"""The page of a batch: what will change, what is refused and why, and back again."""

from dataclasses import dataclass

from django.contrib import admin, messages
from django.db.models import Count, QuerySet
from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect
from django.template.response import TemplateResponse
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods

from claims.admin.words import said
from claims.admin.workbench.desk import Desk, desk_of
from claims.models import Batch, BatchItem, Claim
from claims.review import Act, Refused
from claims.review.actions import carry_on, undo_batch, undoable, waiting

EXAMPLES = 5  # claims that are shown of those that share a fate
EARLIER = 10  # batches that are listed below


@dataclass(frozen=True, slots=True)
class Fate:
    """What becomes of some claims of a batch: how many, why, and the first of them."""

    why: str
    count: int
    examples: tuple[Claim, ...]


@require_http_methods(["GET", "POST"])
def batch(request: HttpRequest, key: int) -> HttpResponse:
    """Show one's own batch, or go on with it, or undo it, a few hundred at a time."""
    desk = desk_of(request)
    own = Batch.objects.filter(made_by=desk.user)
    found = get_object_or_404(own, pk=key)
    if request.method == "POST":
        return _pressed(request, desk, found)
    context = admin.site.each_context(request) | {
        "title": _("%(move)s: many at once")
        % {"move": said(found.get_move_display().capitalize())},
        "batch": found,
        "waiting": _fate("", waiting(found)),
        "refused": _fates(found, "refusal"),
        "moved": undoable(found).count(),
        "undone": found.items.filter(undone__isnull=False).count(),
        "kept": _fates(found, "kept"),
        "going": request.GET.get("going", ""),
        "earlier": own.exclude(pk=key)[:EARLIER],
    }
    return TemplateResponse(request, "admin/workbench/batch.html", context)


def _pressed(request: HttpRequest, desk: Desk, found: Batch) -> HttpResponse:
    undoing = "undo" in request.POST
    doing = undo_batch if undoing else carry_on
    try:
        left = doing(batch=found, act=Act(desk.user, desk.at))
    except Refused as refused:
        messages.error(request, said(refused))
        left = 0
    going = "undo" if undoing else "go"
    answer = redirect("workbench:batch", key=found.pk)
    if left:
        answer["Location"] += f"?going={going}"
    return answer


def _fates(found: Batch, column: str) -> list[Fate]:
    """The reasons in a column, the most frequent first, each with some claims."""
    rows = found.items.exclude(**{column: ""}).order_by()
    counts = rows.values_list(column).annotate(count=Count("pk")).order_by("-count")
    return [
        _fate(why, rows.filter(**{column: why}), count)
        for why, count in counts[:EARLIER]
    ]


def _fate(why: str, rows: QuerySet[BatchItem], count: int | None = None) -> Fate:
    some = rows.order_by("claim_id").select_related("claim")[:EXAMPLES]
    total = rows.count() if count is None else count
    return Fate(why, total, tuple(item.claim for item in some))
