"""The registers of documents, of their bytes, and of where they were seen."""

from functools import partial

from django.contrib import admin
from django.db.models import QuerySet
from django.http import HttpRequest, HttpResponse
from django.urls import URLPattern, path
from django.utils.translation import gettext_lazy as _

from claims.admin.lineage import impact_address
from claims.admin.pages import page_of
from claims.admin.reading import ReadOnly
from claims.admin.superseding import supersede, superseding
from claims.models import Appearance, Document, Original, Upstream
from claims.reports import gather_document, say
from claims.review import hidden_sources


@admin.register(Document)
class DocumentAdmin(ReadOnly):
    """Texts that never change."""

    list_display = ["__str__", "language", "length", "authenticity", "recorded_at"]
    list_filter = ["authenticity"]
    search_fields = ["title", "=text_sha256"]
    search_help_text = _("words of the title, or the SHA-256 of the text")

    def get_queryset(self, request: HttpRequest) -> QuerySet[Document]:
        """Documents without their texts, which a list does not show."""
        return super().get_queryset(request).defer("text")

    def change_view(
        self,
        request: HttpRequest,
        object_id: str,
        form_url: str = "",
        extra_context: dict[str, object] | None = None,
    ) -> HttpResponse:
        """The page of a document: its text with the claims, and a list of them."""
        hidden = hidden_sources(request.user)
        gather = partial(gather_document, hidden=hidden, say=say)
        page = page_of(self, request, object_id, gather, "sheet")
        assert page.context_data is not None
        page.context_data["superseding"] = superseding(request, int(object_id))
        return page

    def get_urls(self) -> list[URLPattern]:
        """With what rests on a document, and how another text takes its place."""
        door = self.admin_site.admin_view(supersede)
        name = "claims_document_supersede"
        own = [path("<int:key>/superseded/", door, name=name), impact_address(self)]
        return [*own, *super().get_urls()]


@admin.register(Original)
class OriginalAdmin(ReadOnly):
    """The bytes that were read."""

    list_display = ["sha256", "media_type"]
    search_fields = ["=sha256"]
    search_help_text = _("the SHA-256 of the bytes")

    def get_queryset(self, request: HttpRequest) -> QuerySet[Original]:
        """Originals without their bytes, which no page shows."""
        return super().get_queryset(request).defer("octets")


@admin.register(Appearance)
class AppearanceAdmin(ReadOnly):
    """Where and when a document was seen."""

    list_display = ["__str__", "publisher", "published_at", "retrieved_at"]
    list_select_related = ["publisher"]
    search_fields = ["title", "url", "publisher__name"]
    search_help_text = _("words of the title, the address or the publisher")


@admin.register(Upstream)
class UpstreamAdmin(ReadOnly):
    """Which document has its news from which outlet."""

    list_display = ["source", "document", "upstream"]
    list_select_related = ["source", "document", "upstream"]
    search_fields = ["source__name"]
    search_help_text = _("the name of the outlet")
