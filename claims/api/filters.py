"""Says by what the lists of the API are narrowed."""

from django.db.models import Exists, OuterRef, Q, QuerySet
from django_filters import rest_framework as filters
from rest_framework.request import Request

from claims.api.parameters import IdFilter, LanguageFilter, Narrowing
from claims.models import Appearance, Attribution, Claim, Document, Source
from claims.review import sight_of
from claims.vocabulary import HedgeLevel, SourceKind, State


def words(vocabulary: type[HedgeLevel | SourceKind | State]) -> list[tuple[str, str]]:
    """The words that a filter takes."""
    return [(word.value, word.value.replace("_", " ")) for word in vocabulary]


class ClaimFilter(filters.FilterSet):
    """Claims of one document, source, hedge level or state."""

    document = IdFilter(field_name="document_id")
    source = IdFilter(method="said_through", help_text="anywhere in the chain")
    originator = IdFilter(method="said_by", help_text="alone or jointly")
    hedge_level = filters.ChoiceFilter(choices=words(HedgeLevel))
    state = filters.ChoiceFilter(choices=words(State))

    class Meta:
        model = Claim
        form = Narrowing
        fields: list[str] = []

    def said_through(
        self, claims: QuerySet[Claim], name: str, source: int
    ) -> QuerySet[Claim]:
        """Keep the claims in whose chain the source stands."""
        return claims.filter(_known(self.request, source), Exists(_steps(source)))

    def said_by(
        self, claims: QuerySet[Claim], name: str, source: int
    ) -> QuerySet[Claim]:
        """Keep the claims that begin with the source."""
        first = _steps(source).filter(position=0)
        return claims.filter(_known(self.request, source), Exists(first))


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
        return documents.filter(_known(self.request, publisher), Exists(seen))


class SourceFilter(filters.FilterSet):
    """Sources of one kind."""

    kind = filters.ChoiceFilter(choices=words(SourceKind))

    class Meta:
        model = Source
        form = Narrowing
        fields: list[str] = []


def _known(request: Request, source: int) -> Exists:
    """Whether whoever asks may know a source: by others nothing is narrowed."""
    return Exists(sight_of(request.user).sources().filter(pk=source))


def _steps(source: int) -> QuerySet[Attribution]:
    joint = Q(members__source=source, members__membership="member")
    return Attribution.objects.filter(Q(source=source) | joint, claim=OuterRef("pk"))
