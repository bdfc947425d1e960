"""Triggers that write down what a statement did, once for all its rows."""

import pgtrigger


def after_statement(
    name: str,
    operation: pgtrigger.Operation,
    rows: pgtrigger.Referencing,
    entries: str,
) -> pgtrigger.Trigger:
    """A trigger that runs the SQL of `entries` on the rows of a whole statement."""
    return pgtrigger.Trigger(
        name=name,
        level=pgtrigger.Statement,
        when=pgtrigger.After,
        operation=operation,
        referencing=rows,
        func=f"{entries} return null;",
    )
