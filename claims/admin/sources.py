"""The registers of sources, of their names, offices, owners and grades."""

from django.contrib import admin

from claims.admin.reading import ReadOnly
from claims.models import (
    Ownership,
    Source,
    SourceGrade,
    SourceName,
    SourceRole,
    SpeaksFor,
)


@admin.register(Source)
class SourceAdmin(ReadOnly):
    """Who asserts."""

    list_display = ["name", "kind", "country", "language", "recorded_at"]
    list_filter = ["kind"]
    search_fields = ["name", "names__name"]
    search_help_text = "words of a name, in any script"


@admin.register(SourceName)
class SourceNameAdmin(ReadOnly):
    """Other names of sources."""

    list_display = ["name", "language", "source"]
    list_select_related = ["source"]
    search_fields = ["name"]


@admin.register(SourceRole)
class SourceRoleAdmin(ReadOnly):
    """Offices that sources hold or held."""

    list_display = ["__str__", "organisation", "source", "held_from", "held_to"]
    list_select_related = ["source"]
    search_fields = ["title", "organisation", "source__name"]
    search_help_text = "words of the title, the organisation or the name"


@admin.register(Ownership)
class OwnershipAdmin(ReadOnly):
    """Who controls whom."""

    list_display = ["owner", "owned", "held_from", "held_to"]
    list_select_related = ["owner", "owned"]
    search_fields = ["owner__name", "owned__name"]


@admin.register(SpeaksFor)
class SpeaksForAdmin(ReadOnly):
    """Who speaks officially for whom."""

    list_display = ["speaker", "body", "held_from", "held_to"]
    list_select_related = ["speaker", "body"]
    search_fields = ["speaker__name", "body__name"]


@admin.register(SourceGrade)
class SourceGradeAdmin(ReadOnly):
    """How reliable somebody judged a source to be."""

    list_display = ["source", "grade", "topic", "graded_by", "graded_at"]
    list_filter = ["grade"]
    list_select_related = ["source", "graded_by"]
    search_fields = ["source__name", "topic"]
    search_help_text = "the name of the source, or the topic"
