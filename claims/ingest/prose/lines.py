"""Reads sentences with their evidence from JSON Lines, and checks each."""

from collections.abc import Iterator
from dataclasses import dataclass

from claims.ingest.errors import InputError
from claims.ingest.prose.sayings import reader
from claims.ingest.stated_lines import Id, Values, id_of, stated_lines
from claims.lineage.prose import Finding


@dataclass(frozen=True, slots=True)
class Bound:
    """A sentence as one line states it; `id` is None where it gives none."""

    id: Id
    sentence: str
    evidence: tuple[str, ...]
    searches: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Checked:
    """A sentence with what is amiss with it."""

    id: Id
    sentence: str
    findings: tuple[Finding, ...]


def check_lines(lines: str, language: str) -> Iterator[Checked | InputError]:
    """The findings on each sentence in order; a bad line costs only itself.

    Raises LanguageWithoutDataError where the language cannot be read.
    """
    reading = reader(language)
    for bound in stated_lines(lines, _bound):
        if isinstance(bound, InputError):
            yield bound
        else:
            found = reading.check(bound.sentence, bound.evidence, len(bound.searches))
            yield Checked(bound.id, bound.sentence, found)


def checked_values(checked: Checked) -> dict[str, object]:
    """A checked sentence as JSON has it; spans are code points of the sentence."""
    return {
        "id": checked.id,
        "findings": [
            {"kind": one.kind.value, "span": [one.start, one.end], "why": one.why}
            for one in checked.findings
        ],
    }


def _bound(values: Values) -> Bound:
    sentence = values.get("sentence")
    if not isinstance(sentence, str) or not sentence.strip():
        raise InputError('"sentence" is missing or has no words', "mend it")
    return Bound(
        id_of(values), sentence, _texts(values, "evidence"), _texts(values, "searches")
    )


def _texts(values: Values, key: str) -> tuple[str, ...]:
    texts = values.get(key, [])
    if not isinstance(texts, list) or not all(isinstance(one, str) for one in texts):
        raise InputError(f'"{key}" is not a list of texts', "mend it")
    return tuple(texts)
