"""The registers of the steps of chains."""

from django.contrib import admin
from django.utils.translation import gettext_lazy as _

from claims.admin.reading import ReadOnly
from claims.models import Attribution, AttributionMember


@admin.register(Attribution)
class AttributionAdmin(ReadOnly):
    """Who said it, through whom."""

    list_display = ["text", "source", "title", "role", "cue_text", "position", "claim"]
    list_filter = ["role", "stance", "capacity"]
    list_select_related = ["source", "claim"]
    search_fields = ["text", "source__name"]
    search_help_text = _("words of the mention, or the name of the source")


@admin.register(AttributionMember)
class AttributionMemberAdmin(ReadOnly):
    """Sources that speak jointly, or that a step may mean."""

    list_display = ["source", "membership", "attribution"]
    list_filter = ["membership"]
    list_select_related = ["source", "attribution"]
    search_fields = ["source__name"]
    search_help_text = _("the name of the source")
