"""Shows a source, and the sources that may be one."""

from functools import partial

from django.contrib import admin
from django.core.exceptions import PermissionDenied
from django.db.models import Q
from django.http import HttpRequest
from django.template.response import TemplateResponse
from django.utils import timezone
from django.utils.translation import gettext as _

from claims.admin.pages import page_of
from claims.models import Source
from claims.models.rules.words import choices
from claims.reports.register import (
    Card,
    PairsWanted,
    cards_of,
    gather_pairs,
    gather_source,
)
from claims.review import Sight, person_of, sight_of, visible_events
from claims.review.register import may_keep
from claims.vocabulary import GRADE_WORDS, Keeping, SourceKind

FOUND = 8  # sources that a search beside a source shows
LAST_PAGE = 10_000


def source_page(
    register: admin.ModelAdmin, request: HttpRequest, key: str
) -> TemplateResponse:
    """The page of a source: what it said and was, and what was judged of it.

    A source that is not named to the reader has no page for them.
    """
    sight = sight_of(request.user)
    if key.isdecimal() and Source.objects.filter(sight.hides(""), pk=key).exists():
        raise PermissionDenied
    gather = partial(
        gather_source,
        now=timezone.now(),
        visible=visible_events(request.user),
        sight=sight,
    )
    page = page_of(register, request, key, gather, "sheet")
    assert page.context_data is not None
    words = request.GET.get("like", "").strip()
    page.context_data |= may_in(request) | {
        "like": words,
        "found": _found(int(key), words, sight) if words else [],
        "letters": [(grade.value, words) for grade, words in GRADE_WORDS.items()],
    }
    return page


def pairs_page(register: admin.ModelAdmin, request: HttpRequest) -> TemplateResponse:
    """The page of the pairs that wait for a judgement."""
    if not register.has_view_permission(request):
        raise PermissionDenied
    asked = request.GET.get("p", "1")
    number = int(asked) if asked.isdecimal() and len(asked) < 6 else 1
    wanted = PairsWanted("unnamed" in request.GET, min(max(number, 1), LAST_PAGE))
    context = register.admin_site.each_context(request) | may_in(request)
    context |= {
        "sheet": gather_pairs(wanted, sight_of(request.user)),
        "title": _("Sources that may be the same"),
        "opts": register.opts,
    }
    return TemplateResponse(request, "claims/register/pairs.html", context)


def may_in(request: HttpRequest) -> dict[str, object]:
    """What the reader may do to the register, by the names that templates use."""
    person = person_of(request.user)
    may = {keeping.value: may_keep(keeping, person) for keeping in Keeping}
    kinds = [one for one in choices(SourceKind) if one[0] != SourceKind.ANONYMOUS]
    return {"may": may, "back": request.get_full_path(), "kinds": kinds}


def _found(key: int, words: str, sight: Sight) -> list[Card]:
    """Other sources that the words may mean, named or unnamed as the source is."""
    unnamed = Q(kind=SourceKind.ANONYMOUS.value)
    source = Source.objects.get(pk=key)
    alike = unnamed if source.kind == SourceKind.ANONYMOUS else ~unnamed
    named = Q(name__icontains=words) | Q(names__name__icontains=words)
    others = sight.sources().filter(alike, named).exclude(pk=key).distinct()
    return list(cards_of(others.values_list("pk", flat=True)[:FOUND]).values())
