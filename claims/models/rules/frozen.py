"""Triggers that keep what was written from being changed or taken away."""

import pgtrigger

REFUSE = """
    raise exception '{reason}'
    using errcode = 'check_violation', constraint = '{name}';
"""


def append_only(name: str) -> list[pgtrigger.Trigger]:
    """Rows are added, and never changed, deleted or truncated."""
    refusal = REFUSE.format(name=name, reason="what was recorded here stays")
    return [
        pgtrigger.Trigger(
            name=name,
            when=pgtrigger.Before,
            operation=pgtrigger.Update | pgtrigger.Delete,
            func=refusal,
        ),
        pgtrigger.Trigger(
            name=f"{name}_whole",
            level=pgtrigger.Statement,
            when=pgtrigger.Before,
            operation=pgtrigger.Truncate,
            func=refusal,
        ),
    ]


def immutable(name: str, *columns: str) -> list[pgtrigger.Trigger]:
    """These columns of a row keep the values with which it was added."""
    return [
        pgtrigger.Trigger(
            name=name,
            when=pgtrigger.Before,
            operation=pgtrigger.UpdateOf(*columns),
            func=REFUSE.format(name=name, reason="this was added for good"),
        )
    ]
