"""The registers of what was published, corrected and replied."""

from django.contrib import admin
from django.utils.translation import gettext_lazy as _

from claims.admin.reading import ReadOnly
from claims.models import Correction, Reply, Report, SignOff


@admin.register(Report)
class ReportAdmin(ReadOnly):
    """Editions of fact-checks, as they went out."""

    list_display = ["claim", "edition", "published_at", "published_by", "sha256"]
    list_select_related = ["claim", "published_by"]
    search_fields = ["claim__text", "=sha256"]
    search_help_text = _("words of the claim, or the SHA-256 of the report")


@admin.register(Correction)
class CorrectionAdmin(ReadOnly):
    """What was wrong in an edition."""

    list_display = [
        "__str__",
        "kind",
        "claim",
        "report",
        "corrected_in",
        "made_at",
        "made_by",
        "issued_at",
        "issued_by",
    ]
    list_filter = ["kind"]
    list_select_related = ["report__claim", "corrected_in", "made_by", "issued_by"]
    search_fields = ["notice"]

    @admin.display(description=_("claim"))
    def claim(self, correction: Correction) -> str:
        """The claim whose report is corrected."""
        return str(correction.report.claim)


@admin.register(Reply)
class ReplyAdmin(ReadOnly):
    """Who was asked for a reply, until when, and what they said."""

    list_display = ["source", "claim", "status", "asked_at", "due_at"]
    list_filter = ["status"]
    list_select_related = ["source", "claim"]
    search_fields = ["source__name", "claim__text"]
    search_help_text = _("the name of the source, or words of the claim")


@admin.register(SignOff)
class SignOffAdmin(ReadOnly):
    """Who let an allegation go out, and what they looked at."""

    list_display = ["claim", "claim_version", "signed_by", "signed_at", "reason"]
    list_select_related = ["claim", "signed_by"]
    search_fields = ["reason", "claim__text", "signed_by__username"]
    search_help_text = _("words of the reason or the claim, or who signed")
