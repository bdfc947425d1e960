"""The page of all that rests on a source or on a document."""

from collections.abc import Callable
from enum import StrEnum
from functools import partial

from django.contrib import admin
from django.core.exceptions import PermissionDenied
from django.http import HttpRequest
from django.shortcuts import get_object_or_404
from django.template.response import TemplateResponse
from django.urls import URLPattern, path
from django.utils.translation import gettext as _

from claims.models import Document, Source
from claims.review import hidden_sources, visible_assessments
from claims.review.tracing.impact import Impact, of_document, of_source

MOST = 200  # claims on the page, those that rest on it directly first
Find = Callable[[int], tuple[Source | Document, Impact]]


def impact_address(register: admin.ModelAdmin) -> URLPattern:
    """The address of the page, before those of the register of sources or documents."""
    find = _of_source if register.model is Source else _of_document
    return path(
        "<int:key>/impact/",
        register.admin_site.admin_view(partial(_page, register, find)),
        name=f"claims_{register.opts.model_name}_impact",
    )


def _page(
    register: admin.ModelAdmin, find: Find, request: HttpRequest, key: int
) -> TemplateResponse:
    """All that rests on it; of assessments those that the reader may know of."""
    hidden = hidden_sources(request.user) if register.model is Source else ()
    if not register.has_view_permission(request) or key in hidden:
        raise PermissionDenied
    row, found = find(key)
    known = visible_assessments(request.user)
    asked = known.filter(pk__in=[one.assessment for one in found.assessments])
    seen = set(asked.values_list("pk", flat=True))
    claims = sorted(found.claims, key=lambda one: (one.rests != "directly", one.claim))
    context = register.admin_site.each_context(request) | {
        "title": _("What rests on this"),
        "opts": register.opts,
        "row": row,
        "reports": found.reports,
        "answers": [
            (one, _words(one.question))
            for one in found.assessments
            if one.assessment in seen
        ],
        "claims": [(one, _words(one.state)) for one in claims[:MOST]],
        "count": len(claims),
    }
    return TemplateResponse(request, "claims/lineage/impact.html", context)


def _words(word: StrEnum) -> str:
    return word.value.replace("_", " ")


def _of_source(key: int) -> tuple[Source, Impact]:
    source = get_object_or_404(Source, pk=key)
    return source, of_source(source)


def _of_document(key: int) -> tuple[Document, Impact]:
    document = get_object_or_404(Document.objects.defer("text"), pk=key)
    return document, of_document(document)
