"""Says by what lists of documents and of sources are narrowed."""

from django.db.models import Exists, OuterRef, QuerySet
from django_filters import rest_framework as filters
from rest_framework.request import Request

from claims.api.parameters import IdFilter, LanguageFilter, Narrowing, WordFilter
from claims.models import Appearance, Document, Source
from claims.review import sight_of
from claims.vocabulary import SourceKind


def known(request: Request, source: int) -> Exists:
    """Whether whoever asks may know a source: by others nothing is found."""
    return Exists(sight_of(request.user).sources().filter(pk=source))


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
        return documents.filter(known(self.request, publisher), Exists(seen))


class SourceFilter(filters.FilterSet):
    """Sources of one kind."""

    kind = WordFilter(SourceKind)

    class Meta:
        model = Source
        form = Narrowing
        fields: list[str] = []
