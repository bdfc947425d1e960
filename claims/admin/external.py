"""The register of what others have decided about claims."""

from django.contrib import admin
from django.utils.translation import gettext_lazy as _

from claims.admin.reading import ReadOnly
from claims.models import ExternalVerdict


@admin.register(ExternalVerdict)
class ExternalVerdictAdmin(ReadOnly):
    """Verdicts that came in from outside, in their raters' words."""

    list_display = ["claim", "rater", "label", "value", "worst", "best", "rated_on"]
    list_select_related = ["claim", "rater"]
    search_fields = ["label", "rater__name", "claim__text"]
    search_help_text = _("the label, the name of the rater, or words of the claim")
