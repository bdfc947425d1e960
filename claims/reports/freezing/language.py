"""Tells in which language a report goes out, unless whoever publishes it chooses."""

from django.conf import settings

from claims.models import Claim, Report
from claims.models.rules.told import told

LANGUAGE = "$.language"


def usual_language(claim: Claim) -> str:
    """That of the edition which readers have; for a first one, the house's own."""
    editions = Report.objects.filter(claim=claim).order_by("-edition")
    spoken = editions.values_list(told(LANGUAGE), flat=True).first()
    return spoken if spoken in dict(settings.LANGUAGES) else settings.REPORT_LANGUAGE
