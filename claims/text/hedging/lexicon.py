"""How sure the words of one language make a statement sound, as rules."""

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Generic, TypeVar

from claims.vocabulary import BANDS, Evidentiality, HedgeCueKind, HedgeLevel, Modality

RuleT = TypeVar("RuleT")


@dataclass(frozen=True, slots=True)
class Context:
    """What must, or must not, stand beside a rule's words."""

    before: frozenset[str]
    not_before: frozenset[str]
    not_after: frozenset[str]

    def allows(self, previous: str, following: str) -> bool:
        """Whether the words may count between these two."""
        if self.before and following not in self.before:
            return False
        return following not in self.not_before and previous not in self.not_after


@dataclass(frozen=True, slots=True)
class CueRule:
    """A row of hedging words; `level` is None where they set none.

    `month` is true of the word that is a month too; `turns` of words that hold a
    negation which belongs to the hedge and not to what is said.
    """

    name: str
    level: HedgeLevel | None
    kind: HedgeCueKind
    knows: Evidentiality | None
    context: Context
    month: bool
    turns: bool

    @property
    def band(self) -> tuple[float | None, float | None]:
        """The band of the level, None twice where it has none."""
        band = BANDS[self.level] if self.level else None
        return (band.low, band.high) if band else (None, None)


@dataclass(frozen=True, slots=True)
class Attitude:
    """What the words that attribute tell of their speaker's certainty."""

    name: str
    level: HedgeLevel
    knows: Evidentiality | None


@dataclass(frozen=True, slots=True)
class Negation:
    """A row of negating words."""

    name: str
    context: Context


@dataclass(frozen=True, slots=True)
class ModalityRule:
    """A row of words that put a statement forward as a plan, a duty and so on."""

    name: str
    modality: Modality
    context: Context


class Table(Generic[RuleT]):
    """Rules by the first of their words, the longest words first."""

    def __init__(self, entries: Sequence[tuple[tuple[str, ...], RuleT]]) -> None:
        self._by_first: dict[str, list[tuple[tuple[str, ...], RuleT]]] = {}
        for words, rule in sorted(entries, key=lambda one: -len(one[0])):
            self._by_first.setdefault(words[0], []).append((words, rule))

    def at(self, words: Sequence[str], index: int) -> Iterator[tuple[int, RuleT]]:
        """Lengths and rules of what begins at a place, longest first."""
        for phrase, rule in self._by_first.get(words[index], ()):
            if tuple(words[index : index + len(phrase)]) == phrase:
                yield len(phrase), rule


@dataclass(frozen=True)
class HedgingLexicon:
    """The hedges, attitudes, negations and modalities of one language."""

    cues: Table[CueRule]
    attitudes: Table[Attitude]
    negations: Table[Negation]
    modalities: Table[ModalityRule]


def parse_hedging(table: Mapping[str, object]) -> HedgingLexicon:
    """Parse the table; raises KeyError or ValueError where a row is malformed."""
    return HedgingLexicon(
        cues=Table(list(_entries(table, "cue", _cue))),
        attitudes=Table(list(_entries(table, "attitude", _attitude))),
        negations=Table(list(_entries(table, "negation", _negation))),
        modalities=Table(list(_entries(table, "modality", _modality))),
    )


def _entries(
    table: Mapping[str, object],
    kind: str,
    make: Callable[[Mapping[str, object]], RuleT],
) -> Iterator[tuple[tuple[str, ...], RuleT]]:
    rows = table[kind]
    if not isinstance(rows, list):
        raise ValueError(f"not rows: {rows!r}")  # noqa: TRY004  data, not a type
    for row in rows:
        rule = make(row)
        for words in row["words"]:
            yield tuple(words.split()), rule


def _cue(row: Mapping[str, object]) -> CueRule:
    return CueRule(
        name=f"hedge:{row['name']}",
        level=HedgeLevel(str(row["level"])) if row["level"] else None,
        kind=HedgeCueKind(str(row["kind"])),
        knows=_knows(row),
        context=_context(row),
        month=bool(row.get("month", False)),
        turns=bool(row.get("turns", False)),
    )


def _attitude(row: Mapping[str, object]) -> Attitude:
    return Attitude(
        f"attitude:{row['name']}", HedgeLevel(str(row["level"])), _knows(row)
    )


def _negation(row: Mapping[str, object]) -> Negation:
    return Negation(f"negation:{row['name']}", _context(row))


def _modality(row: Mapping[str, object]) -> ModalityRule:
    modality = Modality(str(row["modality"]))
    return ModalityRule(f"modality:{row['name']}", modality, _context(row))


def _knows(row: Mapping[str, object]) -> Evidentiality | None:
    knows = row.get("knows")
    return Evidentiality(str(knows)) if knows else None


def _context(row: Mapping[str, object]) -> Context:
    return Context(
        _words(row, "before"), _words(row, "not_before"), _words(row, "not_after")
    )


def _words(row: Mapping[str, object], key: str) -> frozenset[str]:
    values = row.get(key, [])
    if not isinstance(values, list):
        raise ValueError(f"not a list: {values!r}")  # noqa: TRY004  data, not a type
    return frozenset(map(str, values))
