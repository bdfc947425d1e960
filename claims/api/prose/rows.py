"""Asks for summaries and searches; the database writes each as it will be sent."""

from typing import Any

from django.contrib.postgres.expressions import ArraySubquery
from django.db.models import OuterRef, QuerySet, Subquery

from claims.api.rows import Rows, written
from claims.api.writing import Written
from claims.models import Search, Summary, SummaryFinding, Waiver


def summary_rows(claim: int) -> Rows:
    """The summaries of a claim with what is amiss with each."""
    findings = SummaryFinding.objects.filter(summary=OuterRef("pk"))
    named = ("id", "claim_version", "number", "text", "written_at")
    return written(
        Summary.objects.filter(claim=claim),
        **{name: name for name in named},
        written_by="written_by__username",
        findings=ArraySubquery(
            findings.order_by("start", "id").values(row=Written(**_finding()))
        ),
    )


def finding_rows() -> Rows:
    """Findings with the waivers that let them stand."""
    return written(SummaryFinding.objects.all(), **_finding())


def search_rows(found: QuerySet[Search]) -> Rows:
    """Searches with the names of those who looked."""
    named = ("id", "place", "query", "searched_at", "found", "logged_at")
    fields = {name: name for name in named}
    return written(found, **fields, searched_by="searched_by__username")


def _finding() -> dict[str, Any]:
    waiver = Waiver.objects.filter(finding=OuterRef("pk")).values(
        row=Written(
            reason="reason", waived_by="waived_by__username", waived_at="waived_at"
        )
    )
    named = ("id", "kind", "start", "end", "why", "sentence")
    return {name: name for name in named} | {"waiver": Subquery(waiver)}
