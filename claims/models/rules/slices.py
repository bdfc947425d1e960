"""Triggers that hold every span inside its document, and its words to its text."""

import pgtrigger

REFUSE = """
    raise exception 'a span is not the words of its document'
    using errcode = 'check_violation', constraint = '{name}';
"""
# Inserting looks at all new rows in one question, so that COPY stays fast.
INSERTED = """
    if exists ({wrong}) then
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
ALL_OUTSIDE = "select 1 from new_values as found {join} where {outside}"
MISQUOTED = """{outside} or found."{text}" <> substr(
    document.text, found."{start}" + 1, found."{end}" - found."{start}"
)"""
# A slice is found by counting from the beginning of a text, so that the slices of one
# long text would take the square of its length. Here each text is halved until it is
# in pages, and a slice is compared with the pages on which it stands.
PAGE = 1024
ALL_MISQUOTED = """
    with recursive quoted as (
        select document.id as document, document.length as length,
            found."{start}" as first, found."{end}" as last, found."{text}" as words
        from new_values as found {join}
        where found."{start}" is not null
    ), part as (
        select id as document, 0 as page, (length - 1) / {size} + 1 as pages,
            text || '' as words
        from claims_document where id in (select document from quoted)
        union all
        select document, page + side * (pages / 2),
            case side when 0 then pages / 2 else pages - pages / 2 end,
            case side
                when 0 then substr(words, 1, pages / 2 * {size})
                else substr(words, pages / 2 * {size} + 1)
            end
        from part cross join (values (0), (1)) as half (side) where pages > 1
    ), piece as materialized (
        select document, page, words,
            greatest(first, page * {size}) as start, first,
            least(last, (page + 1) * {size}) as stop
        from quoted
        cross join lateral generate_series(
            first / {size}, (last - 1) / {size}
        ) as turn (page)
    )
    select 1 from quoted where last > length or char_length(words) <> last - first
    union all
    select 1 from piece join part using (document, page)
    where pages = 1
    and substr(part.words, start - page * {size} + 1, stop - start)
        <> substr(piece.words, start - first + 1, stop - start)
"""
OF_DOCUMENT = "join claims_document as document on document.id = found.document_id"
OF_CLAIM = """
    join claims_claim as claim on claim.id = found.claim_id
    join claims_document as document on document.id = claim.document_id
"""


def in_text(name: str, join: str, start: str, end: str) -> list[pgtrigger.Trigger]:
    """Refuse, as constraint `name`, a span that leaves the text of its document.

    `join` finds the document of a row called `found`.
    """
    outside = OUTSIDE.format(end=end)
    added = ALL_OUTSIDE.format(join=join, outside=outside)
    return _pair(name, join, (start, end), {"added": added, "moved": outside})


def quoted(
    name: str, join: str, start: str, end: str, text: str
) -> list[pgtrigger.Trigger]:
    """Refuse, as constraint `name`, words that are not those of their span."""
    columns = {"start": start, "end": end, "text": text}
    added = ALL_MISQUOTED.format(join=join, size=PAGE, **columns)
    moved = MISQUOTED.format(outside=OUTSIDE.format(end=end), **columns)
    return _pair(name, join, (start, end, text), {"added": added, "moved": moved})


def _pair(
    name: str, join: str, columns: tuple[str, ...], wrong: dict[str, str]
) -> list[pgtrigger.Trigger]:
    """One trigger for new rows and one for rows whose columns change."""
    refuse = REFUSE.format(name=name)
    owner = "document_id" if join == OF_DOCUMENT else "claim_id"
    return [
        pgtrigger.Trigger(
            name=f"{name}_added",
            level=pgtrigger.Statement,
            when=pgtrigger.After,
            operation=pgtrigger.Insert,
            referencing=pgtrigger.Referencing(new="new_values"),
            func=INSERTED.format(wrong=wrong["added"], refuse=refuse),
        ),
        pgtrigger.Trigger(
            name=f"{name}_moved",
            when=pgtrigger.Before,
            operation=pgtrigger.UpdateOf(*columns, owner),
            func=UPDATED.format(wrong=wrong["moved"], join=join, refuse=refuse),
        ),
    ]
