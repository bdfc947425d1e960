"""The registers of evidence and of what was judged to be the same."""

from django.contrib import admin
from django.utils.translation import gettext_lazy as _

from claims.admin.reading import ReadOnly
from claims.models import Confirmation, Judgement, Snapshot


@admin.register(Confirmation)
class ConfirmationAdmin(ReadOnly):
    """What confirms or contradicts a claim."""

    list_display = ["claim", "relation", "scope", "status", "decided_by", "score"]
    list_filter = ["relation", "scope", "status"]
    list_select_related = ["claim", "decided_by"]
    search_fields = ["claim__text", "reason"]
    search_help_text = _("words of the claim, or of the reason")


@admin.register(Snapshot)
class SnapshotAdmin(ReadOnly):
    """Pages outside, as they were when they were looked at."""

    list_display = ["url", "taken_at"]
    search_fields = ["url"]


@admin.register(Judgement)
class JudgementAdmin(ReadOnly):
    """Which sources or claims are the same, as somebody judged."""

    list_display = [
        "kind",
        "first_source",
        "second_source",
        "first_claim",
        "second_claim",
        "judged_by",
        "withdrawn_at",
    ]
    list_filter = ["kind"]
    list_select_related = [
        "first_source",
        "second_source",
        "first_claim",
        "second_claim",
        "judged_by",
    ]
    search_fields = ["first_source__name", "second_source__name", "reason"]
    search_help_text = _("the name of a source, or words of the reason")
