"""How sure the words of one language make a statement sound, as rules."""

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import TypeVar

from claims.text.hedging.phrases import Phrase, Table, Words, phrases_of, words_of
from claims.vocabulary import BANDS, Evidentiality, HedgeCueKind, HedgeLevel, Modality

RuleT = TypeVar("RuleT")


@dataclass(frozen=True, slots=True)
class Context:
    """What must, or must not, stand beside a rule's words."""

    before: Words | None
    not_before: Words
    not_after: Words

    def allows(self, previous: str, following: str) -> bool:
        """Whether the words may count between these two."""
        if self.before is not None and following not in self.before:
            return False
        return following not in self.not_before and previous not in self.not_after


@dataclass(frozen=True, slots=True)
class CueRule:
    """A row of hedging words; `level` is None where they set none.

    `month` is true of the word that is a month too; `ascribes` of words that tell whose
    opinion a statement is, and so do not hedge their own sentence; `circumstance` of
    words that tell what the world leaves open, and not what a speaker doubts.
    """

    name: str
    level: HedgeLevel | None
    kind: HedgeCueKind
    knows: Evidentiality | None
    context: Context
    month: bool
    ascribes: bool
    circumstance: bool

    @property
    def band(self) -> tuple[float | None, float | None]:
        """The band of the level, None twice where it has none."""
        band = BANDS[self.level] if self.level else None
        return (band.low, band.high) if band else (None, None)


@dataclass(frozen=True, slots=True)
class Lookalike:
    """A row of words that look like a hedge and are none: "as soon as possible"."""

    name: str
    context: Context


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


@dataclass(frozen=True)
class HedgingLexicon:
    """The hedges, attitudes, negations and modalities of one language."""

    cues: Table[CueRule]
    lookalikes: Table[Lookalike]
    attitudes: Table[Attitude]
    negations: Table[Negation]
    modalities: Table[ModalityRule]


def parse_hedging(table: Mapping[str, object]) -> HedgingLexicon:
    """Parse the table; raises KeyError or ValueError where a row is malformed."""
    classes = {name: words_of(words) for name, words in _classes(table).items()}
    return HedgingLexicon(
        cues=Table(list(_entries(table, "cue", _cue, classes))),
        lookalikes=Table(list(_entries(table, "lookalike", _lookalike, classes))),
        attitudes=Table(list(_entries(table, "attitude", _attitude, classes))),
        negations=Table(list(_entries(table, "negation", _negation, classes))),
        modalities=Table(list(_entries(table, "modality", _modality, classes))),
    )


def _classes(table: Mapping[str, object]) -> Mapping[str, Sequence[str]]:
    """The classes of words that phrases may name, "<ing>" and the like."""
    classes = table.get("classes", {})
    if not isinstance(classes, Mapping):
        raise ValueError(f"not classes: {classes!r}")  # noqa: TRY004  data, not a type
    return classes


def _entries(
    table: Mapping[str, object],
    kind: str,
    make: Callable[[Mapping[str, object]], RuleT],
    classes: Mapping[str, Words],
) -> Iterator[tuple[Phrase, RuleT]]:
    rows = table[kind]
    if not isinstance(rows, list):
        raise ValueError(f"not rows: {rows!r}")  # noqa: TRY004  data, not a type
    for row in rows:
        rule = make(row)
        for written in row["words"]:
            for phrase in phrases_of(written, classes):
                yield phrase, rule


def _cue(row: Mapping[str, object]) -> CueRule:
    return CueRule(
        name=f"hedge:{row['name']}",
        level=HedgeLevel(str(row["level"])) if row["level"] else None,
        kind=HedgeCueKind(str(row["kind"])),
        knows=_knows(row),
        context=_context(row),
        month=bool(row.get("month", False)),
        ascribes=bool(row.get("ascribes", False)),
        circumstance=bool(row.get("circumstance", False)),
    )


def _lookalike(row: Mapping[str, object]) -> Lookalike:
    return Lookalike(f"lookalike:{row['name']}", _context(row))


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
    before = _words(row, "before") if "before" in row else None
    return Context(before, _words(row, "not_before"), _words(row, "not_after"))


def _words(row: Mapping[str, object], key: str) -> Words:
    values = row.get(key, [])
    if not isinstance(values, list):
        raise ValueError(f"not a list: {values!r}")  # noqa: TRY004  data, not a type
    return words_of(values)
