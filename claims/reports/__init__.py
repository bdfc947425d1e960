"""Reports: what is known, gathered once as a value, then written in many forms."""

from claims.reports.comparing import Difference, compare
from claims.reports.elsewhere import gather_elsewhere
from claims.reports.forms import FORMS, render
from claims.reports.freezing import freeze, freezing_in, usual_language
from claims.reports.gathering import gather_claim, gather_document
from claims.reports.html import as_html, as_svg
from claims.reports.recalling import recalled
from claims.reports.roots import roots_as_text
from claims.reports.saying import in_digits, say
from claims.reports.terminal import as_text
from claims.reports.value import Edition, load
from claims.reports.values import ClaimSheet, DocumentSheet
from claims.reports.writing import (
    NotWrittenError,
    opened,
    path_of,
    sealed_path_of,
    write,
    write_sealed,
)

__all__ = [
    "FORMS",
    "ClaimSheet",
    "Difference",
    "DocumentSheet",
    "Edition",
    "NotWrittenError",
    "as_html",
    "as_svg",
    "as_text",
    "compare",
    "freeze",
    "freezing_in",
    "gather_claim",
    "gather_document",
    "gather_elsewhere",
    "in_digits",
    "load",
    "opened",
    "path_of",
    "recalled",
    "render",
    "roots_as_text",
    "say",
    "sealed_path_of",
    "usual_language",
    "write",
    "write_sealed",
]
