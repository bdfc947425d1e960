"""Writes what rests on something as plain words for a terminal."""

from collections.abc import Iterator, Sequence

from claims.reports.terminal import labelled
from claims.review.tracing.impact import Impact


def impact_as_text(found: Impact) -> str:
    """Reports, assessments and claims, each a line."""
    parts = (
        ("Published reports", [
            f"report {one.report}: claim {one.claim}, edition {one.edition}, "
            f"{one.published_at:%Y-%m-%d}"
            for one in found.reports
        ]),
        ("Assessments", [
            f"assessment {one.assessment}: claim {one.claim}, version {one.version}, "
            f"{one.question.value.replace('_', ' ')}"
            for one in found.assessments
        ]),
        ("Claims", [
            f"claim {one.claim} ({one.rests.value}, "
            f"{one.state.value.replace('_', ' ')}): {one.proposition}"
            for one in found.claims
        ]),
    )  # fmt: skip
    return "\n".join(line for part in parts for line in _lines(*part)) + "\n"


def _lines(title: str, rows: Sequence[str]) -> Iterator[str]:
    yield f"{title}: {len(rows)}"
    yield from (labelled("  - ", row) for row in rows)
