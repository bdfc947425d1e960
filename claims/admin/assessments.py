"""The register of what each analyst answered."""

from django.contrib import admin
from django.core.exceptions import PermissionDenied
from django.http import HttpRequest
from django.template.response import TemplateResponse
from django.urls import URLPattern, path
from django.utils.translation import gettext_lazy as _

from claims.admin.figures import DAYS, figures
from claims.admin.reading import BriefPaginator, ReadOnly
from claims.models import Assessment, TeamLabel
from claims.models.querysets import AssessmentQuerySet
from claims.review import visible_assessments


@admin.register(Assessment)
class AssessmentAdmin(ReadOnly):
    """Answers about claims that the reader may see, one row an analyst and question."""

    list_display = ["claim", "question", "role", "status", "verdict", "analyst"]
    list_filter = ["question", "role", "status", "verdict", "confidence"]
    list_select_related = ["claim", "analyst"]
    paginator = BriefPaginator
    search_fields = ["claim__text", "analyst__username"]
    search_help_text = _("words of the claim, or the analyst")

    def get_queryset(self, request: HttpRequest) -> AssessmentQuerySet:
        """What the reader may see: to lists, counts, searches and pages alike."""
        return visible_assessments(request.user)

    def get_urls(self) -> list[URLPattern]:
        """The register's pages, and that of the desk's figures."""
        page = self.admin_site.admin_view(self.statistics)
        own = path("statistics/", page, name="claims_statistics")
        return [own, *super().get_urls()]

    def statistics(self, request: HttpRequest) -> TemplateResponse:
        """How well answers agree, how long claims wait, how often verdicts change."""
        if not self.has_view_permission(request):
            raise PermissionDenied
        context = self.admin_site.each_context(request) | {
            "title": _("Statistics"),
            "figures": figures(request.GET.get("days", "")),
            "periods": DAYS,
        }
        return TemplateResponse(request, "claims/statistics.html", context)


@admin.register(TeamLabel)
class TeamLabelAdmin(admin.ModelAdmin):
    """What the team calls a verdict: a setting, which administrators see to."""

    list_display = ["words", "verdict"]
    list_filter = ["verdict"]
    show_facets = admin.ShowFacets.NEVER
    search_fields = ["words"]
