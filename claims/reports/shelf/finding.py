"""Finds one published edition, in three questions whatever befell it."""

from claims.models import Correction, Report
from claims.reports.shelf.values import Note, Shelved, Withdrawal
from claims.reports.writing import opened
from claims.vocabulary import CorrectionKind


def find(claim: int, edition: int | None = None) -> Shelved | None:
    """An edition of the report on a claim, or the latest; None where there is none."""
    published = Report.objects.filter(claim=claim)
    dates = published.order_by("-edition").values_list("edition", "published_at")
    editions = tuple(dates)
    wanted = edition or next((number for number, _ in editions), None)
    report = published.filter(edition=wanted).first() if editions else None
    if report is None:
        return None
    notes = tuple(_notes(claim))
    return Shelved(opened(report), report.sha256, editions, notes, _withdrawal(notes))


def _notes(claim: int) -> list[Note]:
    """Everything that was issued on the claim, the latest first."""
    issued = Correction.objects.filter(report__claim=claim, issued_at__isnull=False)
    rows = issued.order_by("-issued_at", "-id").values_list(
        "report__edition", "kind", "notice", "issued_at", "corrected_in__claim"
    )
    return [
        Note(number, kind, notice, at, None if other == claim else other)
        for number, kind, notice, at, other in rows
        if at
    ]


def _withdrawal(notes: tuple[Note, ...]) -> Withdrawal | None:
    """The note by which the report was voided, or superseded by another claim's."""
    for one in notes:
        if one.kind == CorrectionKind.VOID.value or one.successor:
            return Withdrawal(one.notice, one.at, one.successor)
    return None
