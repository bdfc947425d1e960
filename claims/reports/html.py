"""Writes a document, or a picture, as one file that needs nothing else."""

from pathlib import Path

from django.template.backends.django import DjangoTemplates

from claims.lineage.pictures import Picture
from claims.reports.values import DocumentSheet

LOOKS = Path(__file__).resolve().parent.parent / "static"
WRITER = DjangoTemplates(
    {"NAME": "reports", "DIRS": [LOOKS], "APP_DIRS": True, "OPTIONS": {}}
)


def as_html(sheet: DocumentSheet) -> str:
    """The report as a page: its looks are inside, and it runs no script."""
    return str(WRITER.get_template("claims/report.html").render({"sheet": sheet}))


def as_printed(picture: Picture) -> str:
    """A picture for a page that is printed: its colours and faces are its own."""
    drawn = {"picture": picture, "printed": True}
    return str(WRITER.get_template("claims/picture.svg.html").render(drawn))


def as_svg(picture: Picture) -> str:
    """A picture as a file of its own: the same shapes as on a page, light or dark."""
    drawn = {"picture": picture, "alone": True}
    return str(WRITER.get_template("claims/picture.svg.html").render(drawn))
