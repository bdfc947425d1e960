"""What others have decided about a claim, as far as whoever asks may know them."""

from django.db.models import Case, Q, Value, When
from rest_framework import serializers
from rest_framework.request import Request
from rest_framework.response import Response

from claims.api.claims.answers import claim_named
from claims.api.resources import Resource
from claims.api.rows import Rows, written
from claims.models import ExternalVerdict
from claims.reports.elsewhere import WEB
from claims.review import Sight


class ExternalVerdictShown(serializers.Serializer[object]):
    """How somebody else rated a claim, in their own words and on their own scale.

    There is no number where they have no scale; a confidential rater is not told.
    """

    id = serializers.IntegerField()
    rater = serializers.IntegerField(allow_null=True)
    rater_name = serializers.CharField()
    label = serializers.CharField()  # type: ignore[assignment]
    language = serializers.CharField(allow_blank=True)
    value = serializers.FloatField(allow_null=True)
    worst = serializers.FloatField(allow_null=True)
    best = serializers.FloatField(allow_null=True)
    url = serializers.CharField(allow_blank=True)
    rated_on = serializers.DateField(allow_null=True)


class ExternalVerdicts(Resource):
    """The verdicts of others on one claim, which came in from outside."""

    queryset = ExternalVerdict.objects.none()
    serializer_class = ExternalVerdictShown

    def list(self, request: Request, pk: int) -> Response:
        """Send one page, the last that came in first; none is a verdict of ours."""
        return self.page_of(external_verdict_rows(claim_named(pk).pk, self.sight))


def external_verdict_rows(claim: int, sight: Sight) -> Rows:
    """How others rated a claim; of a hidden rater neither the name nor the address."""
    on_the_web = Q()
    for beginning in WEB:
        on_the_web |= Q(url__startswith=beginning)
    named = ("id", "label", "language", "value", "worst", "best", "rated_on")
    return written(
        ExternalVerdict.objects.filter(claim=claim),
        rater=sight.told("rater", "rater_id"),
        rater_name=sight.name("rater"),
        url=Case(
            When(sight.hides("rater"), then=Value("")),
            When(on_the_web, then="url"),
            default=Value(""),
        ),
        **{name: name for name in named},
    )
