"""What the comparing steps know of one language, parsed once and handed in."""

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from typing import TypeVar

from claims.lineage.drift.language.entries import (
    Amount,
    Body,
    Doer,
    Form,
    Hearsay,
    Ladder,
    Rung,
    Small,
)
from claims.lineage.drift.language.phrases import Phrases, Row, forms, rows
from claims.lineage.drift.language.words import stem

RowT = TypeVar("RowT")
Tables = Mapping[str, Mapping[str, object]]


@dataclass(frozen=True)
class DriftLexicon:
    """The rows of one language."""

    rungs: Phrases[Rung]
    forms: Phrases[Form]
    doers: Phrases[Doer]
    amounts: Phrases[Amount]
    hearsay: Phrases[Hearsay]
    bodies: Phrases[Body]
    also: Mapping[str, str]
    offices: frozenset[str]
    small: Small
    irregular: Mapping[str, str]

    def stem(self, word: str) -> str:
        """What the forms of a word share, irregular ones too."""
        return stem(self.irregular.get(word, word))

    def is_past(self, word: str) -> bool:
        """Whether a word may be a verb in the past."""
        return word.endswith("ed") or word in self.irregular


def parse_drift(tables: Tables) -> DriftLexicon:
    """Parse the tables "scope", "modality", "agents", "quantity" and "words".

    Raises KeyError where a part is missing and ValueError where a row is malformed.
    """
    scope, agents = tables["scope"], tables["agents"]
    ladders = {str(row["name"]): _ladder(row) for row in rows(scope, "ladder")}
    return DriftLexicon(
        rungs=_phrases(scope, "rung", lambda row: _rung(row, ladders)),
        forms=_phrases(tables["modality"], "form", _form),
        doers=_phrases(agents, "doer", _doer),
        amounts=_phrases(tables["quantity"], "amount", _amount),
        hearsay=_phrases(agents, "hearsay", _hearsay),
        bodies=_phrases(agents, "body", _body),
        also={
            " ".join(words): str(row["name"])
            for row in rows(agents, "also")
            for words in forms(row)
        },
        offices=frozenset(map(" ".join, _words(agents, "office"))),
        small=Small(**_sets(tables["words"], "small")),
        irregular={
            past: verb
            for verb, forms_of in _sets(tables["words"], "irregular").items()
            for past in forms_of
        },
    )


def _words(table: Mapping[str, object], kind: str) -> Iterator[tuple[str, ...]]:
    """The words of rows that say nothing else."""
    return (words for row in rows(table, kind) for words in forms(row))


def _sets(table: Mapping[str, object], kind: str) -> Mapping[str, frozenset[str]]:
    """The lists of words of a table by their names."""
    lists = table[kind]
    if not isinstance(lists, Mapping):
        raise ValueError(f"not lists: {lists!r}")  # noqa: TRY004  data, not a type
    return {str(name): frozenset(map(str, words)) for name, words in lists.items()}


def _phrases(
    table: Mapping[str, object], kind: str, make: Callable[[Row], RowT]
) -> Phrases[RowT]:
    """The rows of one kind, with the words of the table that are apart from all."""
    apart = (
        [(words, None) for words in _words(table, "apart")] if "apart" in table else []
    )
    return Phrases([*_entries(table, kind, make), *apart])


def _entries(
    table: Mapping[str, object], kind: str, make: Callable[[Row], RowT]
) -> Iterator[tuple[tuple[str, ...], RowT]]:
    for row in rows(table, kind):
        made = make(row)
        yield from ((words, made) for words in forms(row))


def _ladder(row: Row) -> Ladder:
    will, did = row.get("will"), row.get("did")
    return Ladder(str(row["name"]), _rank(will), _rank(did))


def _rung(row: Row, ladders: Mapping[str, Ladder]) -> Rung:
    rank = _rank(row["rank"])
    if rank is None:
        raise ValueError(f"no rank: {row['name']}")
    return Rung(str(row["name"]), ladders[str(row["ladder"])], rank)


def _rank(value: object) -> int | None:
    return None if value is None else int(str(value))


def _form(row: Row) -> Form:
    return Form(str(row["name"]), str(row["manner"]))


def _doer(row: Row) -> Doer:
    return Doer(str(row["name"]), str(row["sort"]))


def _body(row: Row) -> Body:
    return Body(str(row["name"]))


def _hearsay(row: Row) -> Hearsay:
    return Hearsay(str(row["name"]), bool(row["within"]))


def _amount(row: Row) -> Amount:
    low = float(str(row.get("low", 0)))
    return Amount(
        str(row["name"]), str(row["sort"]), low, float(str(row.get("high", low)))
    )
