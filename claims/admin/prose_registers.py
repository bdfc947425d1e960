"""The registers of summaries, of what was amiss with them, and of searches."""

from django.contrib import admin
from django.db.models import QuerySet
from django.http import HttpRequest
from django.utils.translation import gettext_lazy as _

from claims.admin.reading import ReadOnly
from claims.models import Search, Summary, SummaryFinding, Waiver
from claims.review import visible_searches


@admin.register(Search)
class SearchAdmin(ReadOnly):
    """Where somebody looked, for what, and what they found; empty for nothing."""

    list_display = ["place", "query", "searched_at", "searched_by", "found", "claim"]
    list_select_related = ["searched_by", "claim"]
    search_fields = ["place", "query"]
    search_help_text = _("where one looked, or for what")

    def get_queryset(self, request: HttpRequest) -> QuerySet[Search]:
        """Those that the reader may see."""
        shown = visible_searches(request.user).values("pk")
        rows: QuerySet[Search] = super().get_queryset(request)
        return rows.filter(pk__in=shown)


@admin.register(Summary)
class SummaryAdmin(ReadOnly):
    """Summaries as they were written, each for good."""

    list_display = ["claim", "number", "written_by", "written_at"]
    list_select_related = ["claim", "written_by"]
    search_fields = ["text", "claim__text"]
    search_help_text = _("words of the summary, or of the claim")


@admin.register(SummaryFinding)
class SummaryFindingAdmin(ReadOnly):
    """What was amiss with a sentence."""

    list_display = ["kind", "sentence", "why", "summary"]
    list_filter = ["kind"]
    list_select_related = ["summary"]
    search_fields = ["sentence"]


@admin.register(Waiver)
class WaiverAdmin(ReadOnly):
    """Why a finding may stand."""

    list_display = ["reason", "finding", "waived_by", "waived_at"]
    list_select_related = ["finding", "waived_by"]
    search_fields = ["reason"]
