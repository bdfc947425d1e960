"""What checking prose knows of one language, parsed once and handed in."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import NamedTuple, TypeVar

from claims.lineage.drift.language.lexicon import DriftLexicon, Tables
from claims.lineage.drift.language.phrases import Phrases, Row, forms, rows

RowT = TypeVar("RowT")


class Alike(NamedTuple):
    """Words that may stand for one another; `denied` where they deny the name.

    What is `small` tells nothing alone, and is compared with its contrary only.
    """

    name: str
    denied: bool
    small: bool


class Open(NamedTuple):
    """Words that leave open what they tell of, as `strength` says in thousandths.

    None where they only tell it as somebody's word.
    """

    name: str
    strength: int | None


class Rival(NamedTuple):
    """One of a group, of which only one can be meant at a time."""

    name: str
    group: str


class Unit(NamedTuple):
    """A unit of a dimension, and how many of its least unit it holds."""

    name: str
    dimension: str
    size: float


@dataclass(frozen=True, eq=False)
class ProseLexicon:
    """The rows of one language, over those of drift.

    `turned` are opposites that tell one deed from its two sides: who buys, who sells.
    """

    drift: DriftLexicon
    alike: Phrases[Alike]
    negators: Phrases[str]
    absences: Phrases[str]
    doubts: Phrases[Open]
    rivals: Phrases[Rival]
    units: Mapping[str, Unit]
    opposites: Mapping[str, frozenset[str]]
    turned: frozenset[frozenset[str]]
    small: frozenset[str]
    breaks: frozenset[str]
    saying: frozenset[str]
    reasons: frozenset[str]
    voices: frozenset[str]
    pasts: frozenset[str]
    reckoning: frozenset[str]
    speech: frozenset[str]
    attributing: frozenset[str]
    offices: frozenset[str]
    general: frozenset[str]
    people: frozenset[str]
    capitals: frozenset[str]
    stances: frozenset[str]
    proving: frozenset[str]
    bidding: frozenset[str]
    together: frozenset[str]
    wishes: frozenset[str]
    conditions: frozenset[str]
    conditional: frozenset[str]
    harms: frozenset[str]
    ordinals: Mapping[str, int]
    times: Mapping[str, int]
    verbs: frozenset[str]
    seeming: frozenset[str]
    aiming: frozenset[str]
    grave: frozenset[str]
    deeds: frozenset[str]
    near: Mapping[str, frozenset[int]]
    contraries: Mapping[str, frozenset[str]]
    sure: Phrases[str]
    convinced: frozenset[str]
    owning: frozenset[str]
    denying: frozenset[str]
    telling: frozenset[str]
    asking: frozenset[str]
    keeping: frozenset[str]
    silent: frozenset[str]


def parse_prose(tables: Tables, drift: DriftLexicon) -> ProseLexicon:
    """Parse the tables of a language but those of drift.

    Raises KeyError where a part is missing and ValueError where a row is malformed.
    """
    small = tables["small"]
    return ProseLexicon(
        drift=drift,
        alike=_phrases(
            (
                row,
                Alike(
                    str(row["name"]), bool(row.get("denied")), bool(row.get("small"))
                ),
            )
            for row in _both(tables, "alike")
        ),
        negators=_named(tables["denials"], "negator"),
        absences=_named(tables["denials"], "absence"),
        doubts=_phrases(
            (row, Open(str(row["name"]), _strength(row)))
            for row in rows(tables["denials"], "doubt")
        ),
        rivals=Phrases(list(_rivals(rows(tables["rivals"], "rivals")))),
        units={one.name: one for one in _units(rows(tables["rivals"], "unit"))},
        opposites=_opposites(_both(tables, "opposite")),
        turned=frozenset(
            frozenset([str(row["one"]), str(row["other"])])
            for row in rows(tables["alike"], "opposite")
            if row.get("turned")
        ),
        small=_list(small, "small"),
        breaks=_list(small, "breaks"),
        saying=frozenset(drift.stem(word) for word in _list(small, "saying")),
        reasons=_list(small, "reasons"),
        voices=_list(small, "voices"),
        pasts=_list(small, "pasts"),
        reckoning=_list(small, "reckoning"),
        speech=frozenset(drift.stem(word) for word in _list(small, "speech")),
        attributing=frozenset(drift.stem(word) for word in _list(small, "attributing")),
        offices=_list(small, "offices"),
        general=_list(small, "general"),
        people=_list(small, "people"),
        capitals=_list(small, "capitals"),
        proving=frozenset(drift.stem(word) for word in _list(small, "proving")),
        bidding=frozenset(drift.stem(word) for word in _list(small, "bidding")),
        together=_list(small, "together"),
        stances=frozenset(drift.stem(word) for word in _list(small, "stances")),
        wishes=_list(small, "wishes"),
        conditions=_list(small, "conditions"),
        conditional=_list(small, "conditional"),
        harms=_list(small, "harms"),
        ordinals={word: n for n, word in enumerate(_ordered(small, "ordinals"), 1)},
        times={word: n for n, word in enumerate(_ordered(small, "times"), 1)},
        verbs=_list(tables["verbs"], "verbs"),
        seeming=frozenset(drift.stem(word) for word in _list(small, "seeming")),
        aiming=frozenset(drift.stem(word) for word in _list(small, "aiming")),
        grave=_list(small, "grave"),
        deeds=frozenset(drift.stem(word) for word in _list(small, "deeds")),
        contraries=_contraries(
            (
                *_ordered(tables["contraries"], "pairs"),
                *_across(_ordered(tables["sides"], "sides")),
            ),
            drift,
        ),
        sure=_named(tables["certain"], "sure"),
        convinced=frozenset(
            drift.stem(word) for word in _ordered(tables["certain"], "convinced")
        ),
        near=_near(_ordered(tables["near"], "groups"), drift),
        owning=_stems(tables["avowals"], "owning", drift),
        denying=_stems(tables["avowals"], "denying", drift),
        telling=_stems(tables["avowals"], "telling", drift),
        asking=_list(tables["avowals"], "asking"),
        keeping=_stems(tables["avowals"], "keeping", drift),
        silent=_stems(tables["avowals"], "silent", drift),
    )


def _both(tables: Tables, kind: str) -> Iterator[Row]:
    """The rows of words alike, and those of verbs of several words."""
    for table in ("alike", "phrasal"):
        yield from rows(tables[table], kind)


def _strength(row: Row) -> int | None:
    return int(str(row["strength"])) if "strength" in row else None


def _named(table: Mapping[str, object], kind: str) -> Phrases[str]:
    return _phrases((row, str(row["name"])) for row in rows(table, kind))


def _phrases(read: Iterable[tuple[Row, RowT]]) -> Phrases[RowT]:
    return Phrases([(words, one) for row, one in read for words in forms(row)])


def _rivals(read: Iterable[Row]) -> Iterator[tuple[tuple[str, ...], Rival]]:
    """Each form is a rival of its group's others; "a|b" are two words for one."""
    for row in read:
        words = row["words"]
        if not isinstance(words, list):
            raise ValueError(f"not a list: {words!r}")  # noqa: TRY004  data, not a type
        for several in words:
            name = str(several).partition("|")[0]
            for phrase in forms({"words": str(several).split("|")}):
                yield phrase, Rival(name, str(row["name"]))


def _units(read: Iterable[Row]) -> Iterator[Unit]:
    for row in read:
        for words in forms(row):
            size = float(str(row["size"]))
            yield Unit(" ".join(words), str(row["dimension"]), size)


def _opposites(read: Iterable[Row]) -> Mapping[str, frozenset[str]]:
    """The names that say the contrary of each."""
    found: dict[str, frozenset[str]] = {}
    for row in read:
        one, other = str(row["one"]), str(row["other"])
        found[one] = found.get(one, frozenset()) | {other}
        found[other] = found.get(other, frozenset()) | {one}
    return found


def _contraries(
    pairs: Sequence[str], drift: DriftLexicon
) -> Mapping[str, frozenset[str]]:
    """The stems of the words that tell the contrary of each stem."""
    found: dict[str, set[str]] = {}
    for pair in pairs:
        one, other = map(drift.stem, pair.split())
        found.setdefault(one, set()).add(other)
        found.setdefault(other, set()).add(one)
    return {stem: frozenset(stems) for stem, stems in found.items()}


def _across(sides: Sequence[str]) -> Iterator[str]:
    """A pair for each word before a bar and each after it."""
    for row in sides:
        left, right = (side.split() for side in row.split("|"))
        yield from (f"{one} {other}" for one in left for other in right)


def _near(groups: Sequence[str], drift: DriftLexicon) -> Mapping[str, frozenset[int]]:
    """The numbers of the groups that the stem of each word is in."""
    found: dict[str, set[int]] = {}
    for number, group in enumerate(groups):
        for word in group.split():
            found.setdefault(drift.stem(word), set()).add(number)
    return {stem: frozenset(numbers) for stem, numbers in found.items()}


def _stems(
    table: Mapping[str, object], name: str, drift: DriftLexicon
) -> frozenset[str]:
    """The stems of a list of words."""
    return frozenset(drift.stem(word) for word in _ordered(table, name))


def _list(table: Mapping[str, object], name: str) -> frozenset[str]:
    return frozenset(_ordered(table, name))


def _ordered(table: Mapping[str, object], name: str) -> Sequence[str]:
    words = table[name]
    if not isinstance(words, list):
        raise ValueError(f"not a list: {words!r}")  # noqa: TRY004  data, not a type
    return [str(word) for word in words]
