"""The registers of sources, of their names, offices, owners and grades."""

from functools import partial

from django.contrib import admin
from django.http import HttpRequest, HttpResponse
from django.urls import URLPattern, path
from django.utils.translation import gettext_lazy as _

from claims.admin.lineage import impact_address
from claims.admin.reading import ReadOnly
from claims.admin.register import keep, may_in, pairs_page, source_page
from claims.models import (
    Ownership,
    Resemblance,
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
    search_help_text = _("words of a name, in any script")
    ordering = ["name", "id"]
    change_list_template = "claims/register/sources.html"

    def get_urls(self) -> list[URLPattern]:
        """With the pairs to judge, where forms are sent, and what rests on a source."""
        door = self.admin_site.admin_view
        own = [
            path("same/", door(partial(pairs_page, self)), name="claims_source_same"),
            path("keep/<str:keeping>/", door(keep), name="claims_source_keep"),
        ]
        return [*own, impact_address(self), *super().get_urls()]

    def changelist_view(
        self, request: HttpRequest, extra_context: dict[str, object] | None = None
    ) -> HttpResponse:
        """The list, with a form to enter a source for whoever may."""
        return super().changelist_view(request, may_in(request) | (extra_context or {}))

    def change_view(
        self,
        request: HttpRequest,
        object_id: str,
        form_url: str = "",
        extra_context: dict[str, object] | None = None,
    ) -> HttpResponse:
        """The page of a source: what it said, what it was, and who it may be."""
        return source_page(self, request, object_id)


@admin.register(SourceName)
class SourceNameAdmin(ReadOnly):
    """Other names of sources."""

    list_display = ["name", "language", "source"]
    ordering = ["name"]
    list_select_related = ["source"]
    search_fields = ["name"]


@admin.register(SourceRole)
class SourceRoleAdmin(ReadOnly):
    """Offices that sources hold or held."""

    list_display = ["__str__", "organisation", "source", "held_from", "held_to"]
    list_select_related = ["source"]
    search_fields = ["title", "organisation", "source__name"]
    search_help_text = _("words of the title, the organisation or the name")


@admin.register(Resemblance)
class ResemblanceAdmin(ReadOnly):
    """Sources that may be one, judged or not."""

    list_display = ["first", "why", "second"]
    list_filter = ["why"]
    list_select_related = ["first", "second"]
    search_fields = ["first__name", "second__name"]


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
    search_help_text = _("the name of the source, or the topic")
