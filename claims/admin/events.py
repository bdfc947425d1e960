"""The register of everything that was ever decided."""

from django.contrib import admin
from django.db.models import QuerySet
from django.http import HttpRequest
from django.utils.translation import gettext_lazy as _

from claims.admin.reading import ReadOnly
from claims.models import Event
from claims.review import visible_events


@admin.register(Event)
class EventAdmin(ReadOnly):
    """Who did what, when, from what to what, and why, as far as the reader may see."""

    list_display = ["at", "actor", "action", "was", "became", "reason"]
    list_select_related = ["actor"]
    search_fields = ["action", "reason", "actor__username"]
    search_help_text = _("the action, words of the reason, or who did it")

    def get_queryset(self, request: HttpRequest) -> QuerySet[Event]:
        """What the reader may see: to lists, counts, searches and pages alike."""
        return visible_events(request.user)
