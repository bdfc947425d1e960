"""Says by what the lists of decisions are narrowed."""

from django_filters import rest_framework as filters

from claims.api.parameters import IdFilter, Narrowing, WordFilter
from claims.models import Confirmation, Event, Report
from claims.vocabulary import LinkStatus


class LinkFilter(filters.FilterSet):
    """Links of one claim, or of one status."""

    claim = IdFilter(field_name="claim_id")
    status = WordFilter(LinkStatus)

    class Meta:
        model = Confirmation
        form = Narrowing
        fields: list[str] = []


class EventFilter(filters.FilterSet):
    """Events of one subject."""

    claim = IdFilter(field_name="claim_id")
    source = IdFilter(field_name="source_id")
    document = IdFilter(field_name="document_id")
    confirmation = IdFilter(field_name="confirmation_id")

    class Meta:
        model = Event
        form = Narrowing
        fields: list[str] = []


class ReportFilter(filters.FilterSet):
    """Editions of one claim."""

    claim = IdFilter(field_name="claim_id")

    class Meta:
        model = Report
        form = Narrowing
        fields: list[str] = []
