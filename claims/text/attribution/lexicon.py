"""What one language attributes words with: rules as rows, and sets of small words."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property

from claims.vocabulary import Stance


@dataclass(frozen=True, slots=True)
class Rule:
    """One row: its name, its stance and what may follow its words.

    A `bare` rule's words are complete with their auxiliaries; a rule with `needs`
    holds for the subjects of that list alone, one with `unless` not before its words.
    """

    name: str
    stance: Stance
    takes: frozenset[str]
    needs: str = ""
    unless: str = ""
    bare: bool = False


@dataclass(frozen=True, slots=True)
class Phrase:
    """Some words in a row and the rules that they may stand for."""

    words: tuple[str, ...]
    rules: tuple[Rule, ...]

    @property
    def takes(self) -> frozenset[str]:
        """What may follow the words under any of their rules."""
        return frozenset().union(*(rule.takes for rule in self.rules))


class Phrases:
    """Phrases by their first word, the longest first."""

    def __init__(self, phrases: Sequence[Phrase]) -> None:
        self._by_first: dict[str, list[Phrase]] = {}
        for phrase in sorted(phrases, key=lambda one: -len(one.words)):
            self._by_first.setdefault(phrase.words[0], []).append(phrase)

    def begin_with(self, word: str) -> bool:
        """Whether any phrase has this first word."""
        return word in self._by_first

    def at(self, words: Sequence[str], index: int) -> Phrase | None:
        """The longest phrase that begins at a place."""
        for phrase in self._by_first.get(words[index], ()):
            if tuple(words[index : index + len(phrase.words)]) == phrase.words:
                return phrase
        return None


@dataclass(frozen=True)
class AttributionLexicon:
    """The cues of one language and the small words that shape what is around them."""

    verbs: Phrases
    prepositions: Phrases
    pretexts: Phrases
    relays: Phrases
    passives: Phrases
    nouns: Phrases
    opinions: Phrases
    words: Mapping[str, frozenset[str]]

    @cached_property
    def outlet_endings(self) -> tuple[str, ...]:
        """How compound names of outlets end: "Tageblatt", "Morgenposten"."""
        return tuple(self.words["outlet_endings"])

    @cached_property
    def teller_endings(self) -> tuple[str, ...]:
        """How nouns end that are mostly people: "warden" does not, "miner" does."""
        return tuple(self.words["teller_endings"])


def parse_attribution(table: Mapping[str, object]) -> AttributionLexicon:
    """Parse the table; raises KeyError or ValueError where a row is malformed."""
    words = _mapping(table["words"])
    return AttributionLexicon(
        verbs=_phrases(table, "verb"),
        prepositions=_phrases(table, "preposition"),
        pretexts=_phrases(table, "pretext"),
        relays=_phrases(table, "relay"),
        passives=_phrases(table, "passive"),
        nouns=_phrases(table, "noun"),
        opinions=_phrases(table, "opinion"),
        words={name: frozenset(_strings(values)) for name, values in words.items()},
    )


def _phrases(table: Mapping[str, object], kind: str) -> Phrases:
    """The phrases of one kind of row; rows that share words share a phrase."""
    rules: dict[tuple[str, ...], list[Rule]] = {}
    for row in _rows(table[kind]):
        rule = Rule(
            name=f"{kind}:{row['name']}",
            stance=Stance(str(row.get("stance", Stance.NEUTRAL))),
            takes=frozenset(_strings(row.get("takes", []))),
            needs=str(row.get("needs", "")),
            unless=str(row.get("unless", "")),
            bare=bool(row.get("bare", False)),
        )
        for words in _strings(row["words"]):
            rules.setdefault(tuple(words.split()), []).append(rule)
    return Phrases([Phrase(words, tuple(found)) for words, found in rules.items()])


def _mapping(value: object) -> Mapping[str, object]:
    if not isinstance(value, Mapping):
        raise ValueError(f"not a table: {value!r}")  # noqa: TRY004  data, not a type
    return value


def _rows(value: object) -> Iterator[Mapping[str, object]]:
    if not isinstance(value, list):
        raise ValueError(f"not rows: {value!r}")  # noqa: TRY004  data, not a type
    yield from map(_mapping, value)


def _strings(value: object) -> Iterator[str]:
    if not isinstance(value, list):
        raise ValueError(f"not a list: {value!r}")  # noqa: TRY004  data, not a type
    yield from map(str, value)
