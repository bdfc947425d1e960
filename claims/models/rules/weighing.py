"""Triggers that write down of what the weights are to be worked out anew.

Each works once a statement, not once a row, so that storing many rows stays cheap.
"""

from collections.abc import Mapping

import pgtrigger

from claims.models.rules.statements import after_statement
from claims.vocabulary import FeedSubject

Keys = Mapping[str, FeedSubject]  # columns that name what is weighed anew

_WRITE = """
    insert into claims_unweighed (subject, key)
    select distinct '{subject}', {key} from {rows}
    where {key} is not null and ({condition});
"""
_CHANGED = "now_there join then_there using (id)"
_DIFFERS = "({now}) is distinct from ({then})"
_BOTH = pgtrigger.Referencing(old="then_there", new="now_there")
_ALWAYS = "true"


def weighs_new(name: str, keys: Keys, condition: str = _ALWAYS) -> pgtrigger.Trigger:
    """Weigh anew what rows name that come."""
    func = _written(keys, "now_there", condition)
    rows = pgtrigger.Referencing(new="now_there")
    return after_statement(f"{name}_added", pgtrigger.Insert, rows, func)


def weighs_gone(name: str, keys: Keys, condition: str = _ALWAYS) -> pgtrigger.Trigger:
    """Weigh anew what rows name that go."""
    func = _written(keys, "then_there", condition)
    rows = pgtrigger.Referencing(old="then_there")
    return after_statement(f"{name}_gone", pgtrigger.Delete, rows, func)


def weighs_changed(name: str, keys: Keys, *columns: str) -> pgtrigger.Trigger:
    """Weigh anew what rows name, and what they named before, if a column changes."""
    now, then = (
        ", ".join(f"{rows}.{column}" for column in columns)
        for rows in ("now_there", "then_there")
    )
    differs = _DIFFERS.format(now=now, then=then)
    func = "".join(
        _written({f"{rows}.{key}": subject}, _CHANGED, differs)
        for rows in ("now_there", "then_there")
        for key, subject in keys.items()
    )
    return after_statement(f"{name}_changed", pgtrigger.Update, _BOTH, func)


def weighs(name: str, keys: Keys, *columns: str) -> list[pgtrigger.Trigger]:
    """Weigh anew what rows name that come, change in some columns, or go."""
    return [
        weighs_new(name, keys),
        weighs_changed(name, keys, *columns),
        weighs_gone(name, keys),
    ]


def _written(keys: Keys, rows: str, condition: str) -> str:
    return "".join(
        _WRITE.format(subject=subject.value, key=key, rows=rows, condition=condition)
        for key, subject in keys.items()
    )
