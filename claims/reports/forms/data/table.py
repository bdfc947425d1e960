"""Writes the confirmations of a report as CSV (RFC 4180), one a row."""

import csv
from io import StringIO

from claims.reports.outline.wording import quoted
from claims.reports.value import Edition, Evidence

HEAD = (
    "claim", "proposition", "verdict", "at_most_independent_roots", "published_at",
    "verdict_label", "signed_off_at",
    "evidence", "relation", "scope", "says", "told_by", "root", "title", "url", "at",
    "document", "text_sha256", "start", "end",
)  # fmt: skip
_FORMULA = ("=", "+", "-", "@", "\t", "\r")


def as_csv(edition: Edition) -> bytes:
    """A row a link; a claim without links has one row, empty from `evidence` on."""
    out = StringIO()
    writer = csv.writer(out, lineterminator="\r\n")
    writer.writerow(HEAD)
    found = edition.first()
    own = (
        quoted(edition.statement),
        edition.statement.proposition,
        edition.verdict(),
        edition.independent,
        edition.published_at,
        found.label if found else "",
        "; ".join(one.at for one in edition.signings),
    )
    links = [_link(one) for one in edition.evidence]
    for link in links or [("",) * (len(HEAD) - len(own))]:
        writer.writerow([_safe(str(cell)) for cell in (*own, *link)])
    return out.getvalue().encode("utf-8-sig")


def _link(one: Evidence) -> tuple[object, ...]:
    anchor = one.anchor
    place = (anchor.document, anchor.sha256, anchor.start, anchor.end) if anchor else ()
    told = (one.relation, one.scope, one.says, one.told_by, one.root)
    return one.number, *told, one.title, one.url, one.at, *(place or ("",) * 4)


def _safe(cell: str) -> str:
    """A cell that no spreadsheet runs as a formula."""
    return f"'{cell}" if cell.startswith(_FORMULA) else cell
