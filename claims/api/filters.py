"""Says by what lists of documents and of sources are narrowed."""

from django.db.models import Exists, OuterRef, QuerySet
from django_filters import rest_framework as filters

from claims.api.parameters import IdFilter, LanguageFilter, Narrowing, WordFilter
from claims.models import Appearance, Document, Source
from claims.vocabulary import SourceKind


class DocumentFilter(filters.FilterSet):
    """Documents in one language, or that one publisher showed."""

    language = LanguageFilter()
    publisher = IdFilter(method="seen_at")

    class Meta:
        model = Document
        form = Narrowing
        fields: list[str] = []

    def seen_at(
        self, documents: QuerySet[Document], name: str, publisher: int
    ) -> QuerySet[Document]:
        """Keep the documents that appeared there."""
        seen = Appearance.objects.filter(document=OuterRef("pk"), publisher=publisher)
        return documents.filter(Exists(seen))


class SourceFilter(filters.FilterSet):
    """Sources of one kind."""

    kind = WordFilter(SourceKind)

    class Meta:
        model = Source
        form = Narrowing
        fields: list[str] = []
