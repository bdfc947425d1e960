"""The table of forms: what each is called, how its files end, and who writes it.

What writes Word and PROV is loaded with the first report in one of them: a server that
only shows pages does without.
"""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from types import ModuleType

from claims.reports.forms.data.annotations import annotations
from claims.reports.forms.data.claimreview import claim_review
from claims.reports.forms.data.plain import as_json, written
from claims.reports.forms.data.references import bibtex, csl
from claims.reports.forms.data.table import as_csv
from claims.reports.forms.pages.html import html
from claims.reports.forms.pages.markdown import markdown
from claims.reports.forms.pages.pdf import pdf
from claims.reports.forms.pages.text import text
from claims.reports.outline import Outline, drawn, outline
from claims.reports.value import Edition


@dataclass(frozen=True, slots=True)
class Form:
    """How a report is written: the name of the form and the end of its files."""

    name: str
    ending: str
    media_type: str
    write: Callable[[Edition], bytes]


def _at(edition: Edition) -> datetime:
    return datetime.fromisoformat(edition.published_at)


def _pictured(edition: Edition) -> Outline:
    return outline(edition, drawn(edition))


def _docx(edition: Edition) -> bytes:
    from claims.reports.forms.pages.docx import docx

    return docx(_pictured(edition), edition.house.name, _at(edition))


def _prov() -> ModuleType:
    from claims.reports.forms.data import provenance

    return provenance


_WORD = "application/vnd.openxmlformats-officedocument.wordprocessingml.document"
_ROWS = (
    Form("html", ".html", "text/html", lambda one: html(_pictured(one))),
    Form("pdf", ".pdf", "application/pdf", lambda one: pdf(_pictured(one), _at(one))),
    Form("docx", ".docx", _WORD, _docx),
    Form("markdown", ".md", "text/markdown", lambda one: markdown(outline(one))),
    Form("text", ".txt", "text/plain", lambda one: text(outline(one))),
    Form("json", ".json", "application/json", as_json),
    Form("csv", ".csv", "text/csv", as_csv),
    Form(
        "claimreview",
        ".claimreview.jsonld",
        "application/ld+json",
        lambda one: written(claim_review(one)),
    ),
    Form(
        "annotations",
        ".annotations.jsonld",
        "application/ld+json",
        lambda one: written(annotations(one)),
    ),
    Form(
        "prov-json",
        ".prov.json",
        "application/json",
        lambda one: _prov().as_prov_json(one),
    ),
    Form(
        "prov-n",
        ".provn",
        "text/provenance-notation",
        lambda one: _prov().as_prov_n(one),
    ),
    Form("turtle", ".ttl", "text/turtle", lambda one: _prov().as_turtle(one)),
    Form("bibtex", ".bib", "application/x-bibtex", bibtex),
    Form("csl", ".csl.json", "application/json", lambda one: written(csl(one))),
)
FORMS = {row.name: row for row in _ROWS}


def render(edition: Edition, form: str) -> bytes:
    """A report in one form: the same bytes for the same value."""
    return FORMS[form].write(edition)
