"""Reads pairs of tellings from JSON Lines and tells what became of each claim."""

from collections.abc import Iterator
from dataclasses import dataclass

from claims.ingest.drift.lexicons import load_rules
from claims.ingest.drift.tellings import told_alike
from claims.ingest.errors import InputError
from claims.ingest.stated_lines import Id, Values, id_of, stated_lines
from claims.lineage.drift import Drift, compare
from claims.review.drifting import load_drift


@dataclass(frozen=True, slots=True)
class Pair:
    """Two tellings as one line states them; `id` is None where it gives none."""

    id: Id
    earlier: str
    later: str


@dataclass(frozen=True, slots=True)
class Compared:
    """A pair with what became of its claim."""

    id: Id
    drift: Drift


def compare_lines(lines: str, language: str) -> Iterator[Compared | InputError]:
    """The drift of each pair in order; a bad line costs only itself.

    Raises LanguageWithoutDataError where the language cannot be read.
    """
    lexicon, rows = load_rules(language), load_drift(language)
    for pair in read_pairs(lines):
        if isinstance(pair, InputError):
            yield pair
        else:
            tellings = told_alike(pair.earlier, pair.later, lexicon)
            yield Compared(pair.id, compare(*tellings, rows))


def read_pairs(lines: str) -> Iterator[Pair | InputError]:
    """The pair of each line that is not blank, or why there is none."""
    return stated_lines(lines, _pair)


def compared_values(compared: Compared) -> dict[str, object]:
    """What became of a claim as JSON has it."""
    drift = compared.drift
    return {
        "id": compared.id,
        "direction": drift.direction.value,
        "level": [level.value for level in drift.level],
        "changes": [change.kind.value for change in drift.changes],
        "why": drift.why,
    }


def _pair(values: Values) -> Pair:
    return Pair(id_of(values), _telling(values, "earlier"), _telling(values, "later"))


def _telling(values: Values, key: str) -> str:
    text = values.get(key)
    if not isinstance(text, str):
        raise InputError(f'"{key}" is missing or is not text', "mend it")
    if not text.strip():
        raise InputError(f'"{key}" has no words', "mend it")
    return text
