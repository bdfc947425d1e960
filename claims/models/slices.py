"""Triggers that hold every span inside its document, and its words to its text."""

import pgtrigger

REFUSE = """
    raise exception 'a span is not the words of its document'
    using errcode = 'check_violation', constraint = '{name}';
"""
# Inserting looks at all new rows in one question, so that COPY stays fast.
INSERTED = """
    if exists (select 1 from new_values as found {join} where {wrong}) then
        {refuse}
    end if;
    return null;
"""
UPDATED = """
    if exists (select 1 from (select new.*) as found {join} where {wrong}) then
        {refuse}
    end if;
    return new;
"""
OUTSIDE = 'found."{end}" > document.length'
MISQUOTED = """{outside} or found."{text}" <> substr(
    document.text, found."{start}" + 1, found."{end}" - found."{start}"
)"""
OF_DOCUMENT = "join claims_document as document on document.id = found.document_id"
OF_CLAIM = """
    join claims_claim as claim on claim.id = found.claim_id
    join claims_document as document on document.id = claim.document_id
"""


def in_text(name: str, join: str, start: str, end: str) -> list[pgtrigger.Trigger]:
    """Refuse, as constraint `name`, a span that leaves the text of its document.

    `join` finds the document of a row called `found`.
    """
    return _pair(name, join, OUTSIDE.format(end=end), (start, end))


def quoted(
    name: str, join: str, start: str, end: str, text: str
) -> list[pgtrigger.Trigger]:
    """Refuse, as constraint `name`, words that are not those of their span."""
    outside = OUTSIDE.format(end=end)
    wrong = MISQUOTED.format(outside=outside, start=start, end=end, text=text)
    return _pair(name, join, wrong, (start, end, text))


def _pair(
    name: str, join: str, wrong: str, columns: tuple[str, ...]
) -> list[pgtrigger.Trigger]:
    """One trigger for new rows and one for rows whose columns change."""
    parts = {"join": join, "wrong": wrong, "refuse": REFUSE.format(name=name)}
    owner = "document_id" if join == OF_DOCUMENT else "claim_id"
    return [
        pgtrigger.Trigger(
            name=f"{name}_added",
            level=pgtrigger.Statement,
            when=pgtrigger.After,
            operation=pgtrigger.Insert,
            referencing=pgtrigger.Referencing(new="new_values"),
            func=INSERTED.format(**parts),
        ),
        pgtrigger.Trigger(
            name=f"{name}_moved",
            when=pgtrigger.Before,
            operation=pgtrigger.UpdateOf(*columns, owner),
            func=UPDATED.format(**parts),
        ),
    ]
