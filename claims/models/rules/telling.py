"""Triggers that write down, for the change feed, which rows came, changed and went.

Each works once a statement, not once a row, so that storing many rows stays cheap.
"""

import pgtrigger

from claims.models.rules.statements import after_statement
from claims.vocabulary import FeedChange, FeedSubject

_TOLD = """
    insert into claims_change (xid, subject, key, change, at)
    select distinct pg_current_xact_id()::text::bigint, '{subject}', {key},
    '{change}', now() from rows where {condition} on conflict do nothing;
"""
# What was added in this transaction is new as it is: it has not changed.
_NOT_NEW = """
    not exists (
        select from claims_change as told
        where told.xid = pg_current_xact_id()::text::bigint
        and told.subject = '{subject}' and told.key = rows.{key}
        and told.change = 'added'
    )
"""
_OPERATIONS = (
    (FeedChange.ADDED, pgtrigger.Insert, pgtrigger.Referencing(new="rows")),
    (FeedChange.CHANGED, pgtrigger.Update, pgtrigger.Referencing(new="rows")),
    (FeedChange.REMOVED, pgtrigger.Delete, pgtrigger.Referencing(old="rows")),
)


def told(name: str, subject: FeedSubject) -> list[pgtrigger.Trigger]:
    """Tell of every row of a table that comes, changes or goes."""
    return [
        after_statement(
            f"{name}_{change.value}", operation, rows, _entry(subject, change)
        )
        for change, operation, rows in _OPERATIONS
    ]


def told_of_its_subject(name: str) -> list[pgtrigger.Trigger]:
    """Tell that what an event is about has changed, whichever table that shows in."""
    entries = (
        _entry(subject, FeedChange.CHANGED, f"{subject.value}_id")
        for subject in FeedSubject
    )
    rows = pgtrigger.Referencing(new="rows")
    return [after_statement(name, pgtrigger.Insert, rows, "".join(entries))]


def _entry(subject: FeedSubject, change: FeedChange, key: str = "id") -> str:
    condition = f"{key} is not null"
    if change is FeedChange.CHANGED:
        condition += f" and {_NOT_NEW.format(subject=subject.value, key=key)}"
    return _TOLD.format(
        subject=subject.value, key=key, change=change.value, condition=condition
    )
