"""Draws the claims of a document as a table, or as a list where that is too wide."""

from collections.abc import Iterator

from rich import box
from rich.console import Group, RenderableType
from rich.table import Table
from rich.text import Text

from claims.ingest.output.labels import (
    chain_label,
    claim_label,
    cue_label,
    found_label,
    hedge_label,
    one_line,
)
from claims.ingest.output.telling import Telling
from claims.text.reading import ClaimFound

_COLUMNS = ("chain", "cue", "hedge", "polarity", "claim")
_EXPLAINED = "found by"
# How the width is shared among the columns; those with a word or two take what they
# need.
_SHARES = (3, 2, None, None, 6)
_WIDE_ENOUGH = 96
_LABEL_WIDTH = max(map(len, (*_COLUMNS, _EXPLAINED))) + 1


def drawn(telling: Telling, width: int, *, explained: bool) -> RenderableType:
    """A heading and the claims in their order, fit for a terminal of that width.

    Explained claims are told as a list, each with what found it.
    """
    rows = [_row(telling.article.text, claim) for claim in telling.reading.claims]
    if not rows:
        return Group(_heading(telling), Text("no claims"), Text())
    body: RenderableType
    if explained:
        text, claims = telling.article.text, telling.reading.claims
        reasons = [found_label(text, claim) for claim in claims]
        body = _list([(why, *row) for why, row in zip(reasons, rows, strict=True)])
    else:
        body = _table(rows) if width >= _WIDE_ENOUGH else _list(rows)
    return Group(_heading(telling), body, Text())


def _heading(telling: Telling) -> Text:
    name = one_line(str(telling.article.id))
    facts = [telling.language, telling.article.facts.publisher, telling.stored]
    aside = ", ".join(one_line(fact) for fact in facts if fact)
    title = one_line(telling.title) or name
    shown = title if title == name else f"{title} [{name}]"
    return Text.assemble((shown, "bold"), f" ({aside})")


def _row(text: str, claim: ClaimFound) -> tuple[str, ...]:
    return (
        chain_label(text, claim.chain),
        cue_label(text, claim.chain),
        hedge_label(claim.hedge),
        claim.meaning.polarity.value,
        claim_label(text, claim),
    )


def _table(rows: list[tuple[str, ...]]) -> Table:
    table = Table(box=box.SIMPLE_HEAD, pad_edge=False, expand=True)
    for name, share in zip(_COLUMNS, _SHARES, strict=True):
        table.add_column(name, ratio=share, overflow="fold", no_wrap=share is None)
    for row in rows:
        table.add_row(*map(Text, row))
    return table


def _list(rows: list[tuple[str, ...]]) -> Group:
    return Group(*(entry for row in rows for entry in _entry(row)))


def _entry(row: tuple[str, ...]) -> Iterator[RenderableType]:
    """One claim as lines of label and words, the claim's own words first."""
    entry = Table.grid(padding=(0, 1))
    entry.add_column(min_width=_LABEL_WIDTH, style="dim")
    entry.add_column(overflow="fold")
    names = _COLUMNS if len(row) == len(_COLUMNS) else (_EXPLAINED, *_COLUMNS)
    for name, words in reversed(list(zip(names, row, strict=True))):
        if words:
            entry.add_row(name, Text(words))
    yield entry
    yield Text()
