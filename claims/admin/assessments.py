"""The register of what each analyst answered."""

from django.contrib import admin
from django.http import HttpRequest

from claims.admin.reading import ReadOnly
from claims.models import Assessment
from claims.models.querysets import AssessmentQuerySet
from claims.review import visible_assessments


@admin.register(Assessment)
class AssessmentAdmin(ReadOnly):
    """Answers about claims that the reader may see, one row an analyst and question."""

    list_display = ["claim", "question", "role", "status", "verdict", "analyst"]
    list_filter = ["question", "role", "status", "verdict", "confidence"]
    list_select_related = ["claim", "analyst"]
    search_fields = ["claim__text", "analyst__username"]
    search_help_text = "words of the claim, or the analyst"

    def get_queryset(self, request: HttpRequest) -> AssessmentQuerySet:
        """What the reader may see: to lists, counts, searches and pages alike."""
        return visible_assessments(request.user)
