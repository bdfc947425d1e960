"""The register of what each analyst answered."""

from django.contrib import admin

from claims.admin.reading import ReadOnly
from claims.models import Assessment


@admin.register(Assessment)
class AssessmentAdmin(ReadOnly):
    """Answers about claims, one row an analyst and question."""

    list_display = ["claim", "question", "role", "status", "verdict", "analyst"]
    list_filter = ["question", "role", "status", "verdict", "confidence"]
    list_select_related = ["claim", "analyst"]
    search_fields = ["claim__text", "analyst__username"]
    search_help_text = "words of the claim, or the analyst"
