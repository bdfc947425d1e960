"""The register of everything that was ever decided."""

from django.contrib import admin

from claims.admin.reading import ReadOnly
from claims.models import Event


@admin.register(Event)
class EventAdmin(ReadOnly):
    """Who did what, when, from what to what, and why."""

    list_display = ["at", "actor", "action", "was", "became", "reason"]
    list_select_related = ["actor"]
    search_fields = ["action", "reason", "actor__username"]
    search_help_text = "the action, words of the reason, or who did it"
