"""Outlets that pass words on: "told the Post", "in remarks carried by", "quoted by"."""

from collections.abc import Iterator
from dataclasses import dataclass

from claims.text.attribution.clauses.grammar import Grammar
from claims.text.attribution.clauses.listeners import listener_after, past_possessed
from claims.text.attribution.clauses.words import Range
from claims.text.attribution.lexicon import Phrase, Rule

LONGEST_MEDIUM = 9  # items from "in" to "interview"
# Between "a letter" and "seen by", and between "an interview" and "aired on".
_BETWEEN = frozenset([",", "to", "be", "due", "which", "that", "was"])
_INTO_MEDIUM = frozenset(["in", "during"])


@dataclass(frozen=True, slots=True)
class Relay:
    """An outlet and the phrase that makes it a relay; `words` are those of the cue.

    `trails` is true of a phrase that may stand after what it passes on.
    """

    phrase: Range
    words: Range
    source: Range
    trails: bool


def relays(grammar: Grammar, own: frozenset[str]) -> Iterator[Relay]:
    """The phrases of the lexicon's rows that name a relay, in order.

    `own` has words that name no relay: the outlet itself, and people.
    """
    for index in range(grammar.size):
        phrase, end = _phrase(grammar, index)
        if phrase is None:
            continue
        starts = [(rule, _start(grammar, index, rule)) for rule in phrase.rules]
        if all(start is None for _, start in starts):  # most: asked before who it is
            continue
        source = relay_after(grammar, end, own)
        for rule, start in starts if source is not None else ():
            if start is None or source is None:
                continue
            if "outlet" not in rule.takes or grammar.is_outlet(source):
                after = past_possessed(grammar, source[1], grammar.size)
                yield Relay((start, after), (start, source[0]), source, rule.bare)
                break


def _phrase(grammar: Grammar, index: int) -> tuple[Phrase | None, int]:
    """The row's words at a place and their end: "published", a day or none, "by"."""
    phrases, word = grammar.lexicon.relays, grammar.lower[index]
    if not phrases.begin_with(word):  # most words: asked first, since it is quick
        return None, index
    later = grammar.past_time(index + 1, grammar.size)
    while later < grammar.size and grammar.is_(later, "live"):
        later += 1
    apart = phrases.at((word, grammar.word(later)), 0) if later > index + 1 else None
    if apart is not None:
        return apart, later + 1
    phrase = phrases.at(grammar.lower, index)
    return phrase, index + len(phrase.words) if phrase is not None else index


def relay_after(grammar: Grammar, start: int, own: frozenset[str]) -> Range | None:
    """The outlet whose name begins at a place."""
    found = listener_after(grammar, start, grammar.size)
    return found if found is not None and is_relay(grammar, found, own) else None


def outlet_after(grammar: Grammar, start: int, own: frozenset[str]) -> Range | None:
    """The outlet at a place, if its name itself says that it is one."""
    found = relay_after(grammar, start, own)
    return found if found is not None and grammar.is_outlet(found) else None


def is_relay(grammar: Grammar, listener: Range, own: frozenset[str]) -> bool:
    """Whether the one who was told is likely to have passed it on to the outlet."""
    words = grammar.lower[listener[0] : listener[1]]
    owned = words[0] in grammar.words["possessives"]
    if words[-1] in own or any(
        word in grammar.words["platforms"] for word in (words if owned else words[-1:])
    ):
        return False
    placed = len(words) == 1 and words[0] in grammar.words["places"]
    if placed or words[0] in {"this", "our"} or grammar.is_time(listener[0]):
        return False
    listens = any(word in grammar.words["listeners"] for word in words)
    listens = listens and not _is_channel(grammar, listener)
    if grammar.is_outlet(listener) and (not listens or _is_named(grammar, listener)):
        return True
    if listens or any(word in grammar.words["titles"] for word in words):
        return False
    if any(word in grammar.words["gatherers"] for word in words):
        return grammar.is_capital(listener[1] - 1)
    first = listener[0] + (words[0] in {"the", "a", "an"})
    named = grammar.is_capital(listener[1] - 1) or words[-1].isdigit()
    return named and grammar.is_capital(first)


def _is_channel(grammar: Grammar, listener: Range) -> bool:
    """Whether a noun tells of an outlet: "public radio", "the paper The Nation"."""
    head = listener[1] - 1
    nouns = range(listener[0], head) if grammar.is_capital(head) else (head,)
    return any(
        grammar.is_outlet_word(at) and not grammar.is_capital(at) for at in nouns
    )


def _is_named(grammar: Grammar, listener: Range) -> bool:
    """Whether nothing but capitals follows an article: "the Daily Nation"."""
    start = listener[0] + (grammar.lower[listener[0]] in {"the", "a", "an"})
    return all(map(grammar.is_capital, range(start, listener[1])))


def _start(grammar: Grammar, link: int, rule: Rule) -> int | None:
    """Where the phrase of a row begins that has its words at a place."""
    if not rule.needs:
        return None if grammar.is_(link - 1, "passive") else link
    while grammar.word(link - 1) in _BETWEEN:
        link -= 1
    return medium_start(grammar, link, rule.needs)


def medium_start(grammar: Grammar, link: int, kind: str) -> int | None:
    """Where "in a letter to voters" begins, if it ends right before a place."""
    medium = False
    for index in range(link - 1, max(-1, link - 1 - LONGEST_MEDIUM), -1):
        if medium and grammar.lower[index] in _INTO_MEDIUM:
            return index
        if grammar.is_mark(index) or grammar.items[index].quote:
            return None
        if not medium and index < link - 1 and _parts(grammar, index):
            return None
        medium = medium or grammar.is_(index, kind)
    return None


def _parts(grammar: Grammar, index: int) -> bool:
    """Whether no noun phrase goes on over an item."""
    word = grammar.lower[index]
    finite = grammar.is_verb(index) and not word.endswith("ed")
    finite = finite or grammar.is_(index, "pronouns")
    return finite or (grammar.is_(index, "boundaries") and word != "and")
