"""The table of forms: what each is called, how its files end, and who writes it.

What writes Word and PROV is loaded with the first report in one of them: a server that
only shows pages does without.
"""

from collections.abc import Callable
from dataclasses import dataclass, replace
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
    read: bool = False  # by people, in their language


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


def _pdf(edition: Edition) -> bytes:
    return pdf(_pictured(edition), _at(edition))


def _markdown(edition: Edition) -> bytes:
    return markdown(outline(edition))


_WORD = "application/vnd.openxmlformats-officedocument.wordprocessingml.document"
_ROWS = (
    Form("html", ".html", "text/html", lambda one: html(_pictured(one)), read=True),
    Form("pdf", ".pdf", "application/pdf", _pdf, read=True),
    Form("docx", ".docx", _WORD, _docx, read=True),
    Form("markdown", ".md", "text/markdown", _markdown, read=True),
    Form("text", ".txt", "text/plain", lambda one: text(outline(one)), read=True),
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


def render(edition: Edition, form: str, language: str = "") -> bytes:
    """A report in one form: the same bytes for the same value, whoever asks.

    What people read can be had in another language than that in which it went out.
    """
    row = FORMS[form]
    spoken = language if language and row.read else edition.language
    return row.write(replace(edition, language=spoken))
