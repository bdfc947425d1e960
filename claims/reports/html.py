"""Writes a document and its claims as one HTML file that needs nothing else."""

from pathlib import Path

from django.template.backends.django import DjangoTemplates

from claims.reports.values import DocumentSheet

LOOKS = Path(__file__).resolve().parent.parent / "static"
WRITER = DjangoTemplates(
    {"NAME": "reports", "DIRS": [LOOKS], "APP_DIRS": True, "OPTIONS": {}}
)


def as_html(sheet: DocumentSheet) -> str:
    """The report as a page: its looks are inside, and it runs no script."""
    return str(WRITER.get_template("claims/report.html").render({"sheet": sheet}))
