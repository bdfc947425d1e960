"""Draws the table of moves as the page that the docs keep of it."""

from collections.abc import Iterable, Iterator

from claims.vocabulary import MOVES, MoveRow, State

_PAGE = """# The moves of a claim

Made by `manage.py moves` from the one table, `claims/vocabulary/moves.py`, by which the
functions in `claims/review/actions` and the database's own check go.

```mermaid
stateDiagram-v2
{arrows}
```

| move | from | to | who | what is needed |
|---|---|---|---|---|
{rows}
"""


def page() -> str:
    """The page in Markdown: a diagram of the states, and a row for each rule."""
    return _PAGE.format(
        arrows="\n".join(f"    {arrow}" for arrow in _arrows()),
        rows="\n".join(f"| {' | '.join(_cells(row))} |" for row in MOVES),
    )


def _arrows() -> Iterator[str]:
    """An arrow for each pair of states, with the moves that lead along it."""
    yield f"[*] --> {State.PROPOSED.value}"
    moves: dict[tuple[State, State], list[str]] = {}
    for row in MOVES:
        for before in row.before:
            for after in row.after:
                moves.setdefault((before, after), []).append(_words([row.move]))
    for (before, after), labels in moves.items():
        yield f"{before.value} --> {after.value}: {', '.join(labels)}"


def _cells(row: MoveRow) -> tuple[str, ...]:
    columns = ([row.move], row.before, row.after, row.roles, row.needs)
    return tuple(_words(column) or "-" for column in columns)


def _words(column: Iterable[str]) -> str:
    return ", ".join(str(word).replace("_", " ") for word in column)
