"""The page on which the summary of a claim's report is written and checked."""

from collections.abc import Iterator

from django.contrib import admin
from django.http import HttpRequest, HttpResponse
from django.template.response import TemplateResponse
from django.utils.translation import gettext as _
from django.views.decorators.http import require_GET

from claims.admin.prose.forms import SearchForm, SummaryForm, WaiverForm
from claims.admin.prose.showing import shown
from claims.admin.workbench.bench import found
from claims.admin.workbench.desk import Desk, desk_of
from claims.ingest.prose import reader
from claims.models import Claim, Search, Summary
from claims.review import (
    may_search,
    may_waive,
    may_write,
    revision_of,
    standing_of,
    visible_searches,
)
from claims.review.prose import Check, examine, is_stale, summary_of
from claims.vocabulary import LinkStatus

LANGUAGE = "en"  # in which reports are written


@require_GET
def editor(request: HttpRequest, key: int) -> HttpResponse:
    """The editor with the summary as it stands."""
    desk, claim = desk_of(request), found(key)
    return page(request, desk, claim)


def checker() -> Check:
    """What checks a sentence against the texts that it rests on."""
    return reader(LANGUAGE).check


def page(
    request: HttpRequest,
    desk: Desk,
    claim: Claim,
    text: str | None = None,
    status: int = 200,
) -> HttpResponse:
    """The editor; `text` is what was sent, where it is not the summary that stands."""
    summary, standing = summary_of(claim), standing_of(claim)
    last = summary or Summary.objects.filter(claim=claim).order_by("number").last()
    written = (last.text if last else "") if text is None else text
    context = admin.site.each_context(request) | {
        "title": _("Summary"),
        "is_nav_sidebar_enabled": False,
        "claim": claim,
        "summary": summary,
        "form": SummaryForm(initial={"text": written}),
        "sentences": shown(examine(written, checker())),
        "stands": text is None,
        "stale": summary is not None and is_stale(summary),
        "findings": _findings(summary),
        "waiver": WaiverForm(auto_id=False),
        "rests": list(_rests(claim)),
        "searches": _searches(desk, claim),
        "search": SearchForm(auto_id="search-%s"),
        "writes": may_write(standing, desk.person),
        "waives": summary is not None and may_waive(summary, standing, desk.person),
        "looks": may_search(desk.person),
        "seen": revision_of(claim),
    }
    return TemplateResponse(request, "admin/prose/editor.html", context, status=status)


def _findings(summary: Summary | None) -> list[object]:
    """What is amiss with the summary as it was kept, with what was waived."""
    if summary is None:
        return []
    return list(summary.findings.select_related("waiver__waived_by"))


def _rests(claim: Claim) -> Iterator[tuple[str, str]]:
    """What a sentence may rest on here: the claim, and its accepted links."""
    yield f"c{claim.pk}", claim.proposition
    links = claim.confirmations.filter(status=LinkStatus.ACCEPTED.value)
    for link in links.select_related("evidence_claim", "evidence_document"):
        if link.evidence_claim:
            yield f"c{link.evidence_claim_id}", link.evidence_claim.proposition
        elif link.evidence_document:
            yield f"d{link.evidence_document_id}", str(link.evidence_document)


def _searches(desk: Desk, claim: Claim) -> list[Search]:
    rows = visible_searches(desk.user).filter(claim=claim)
    return list(rows.select_related("searched_by").order_by("-searched_at", "-id"))
