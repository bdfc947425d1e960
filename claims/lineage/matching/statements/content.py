"""What a statement says, brought to a form in which two can be compared."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise

from claims.lineage.matching.lexicon import MatchingLexicon, Meaning, Phrase
from claims.lineage.matching.names.scripts import latin
from claims.lineage.matching.statements.figures import Figures, figures, is_label
from claims.lineage.matching.stems import stem

_TOKEN = re.compile(r"\d[\d,.]*\d|\w+(?:-\w+)*|'s\b|n't\b")
LONGEST = 3  # words of a phrase


@dataclass(frozen=True, slots=True)
class Content:
    """The meanings of a statement's words, which of them happened, and its figures.

    `meanings` has both signs where a word and its opposite stand, and `words` their
    names without the signs; `names` has the
    preposition before each name with the name, and the thing before each number that
    tells it from others with the number; `denied` is set where a word such as
    "false" turns the whole; `leans` where a pronoun stands for some of it; `refers`
    where it only points to what was said before.
    """

    meanings: frozenset[Meaning]
    words: frozenset[str]
    events: frozenset[str]
    names: frozenset[tuple[str, str]]
    figures: Figures
    denied: bool
    tentative: bool
    leans: bool
    refers: bool


def content(statement: str, lexicon: MatchingLexicon) -> Content:
    """The content of a statement in any script."""
    written = _TOKEN.findall(latin(statement).replace("’", "'"))
    tokens = [token.lower() for token in written]
    found = figures(tokens, lexicon)
    meant = list(_meanings(tokens, found.taken, lexicon))
    said = {meaning for _, meaning in meant}
    pointing = {place for place, _ in meant} - _pointers(tokens, lexicon)
    return Content(
        meanings=frozenset(said),
        words=frozenset(meaning.name for meaning in said),
        events=frozenset(_events(written, meant, lexicon)),
        names=frozenset(_names(written, lexicon)),
        figures=found,
        denied=_has(tokens, lexicon.falsity),
        tentative=_has(tokens, lexicon.weaker),
        leans=bool(lexicon.words["pronouns"].intersection(tokens)),
        refers=not pointing,
    )


def _meanings(
    tokens: Sequence[str], taken: frozenset[int], lexicon: MatchingLexicon
) -> Iterator[tuple[int, Meaning]]:
    """Each word that says something, with its place; phrases before single words."""
    empty = lexicon.words["empty"]
    place = 0
    while place < len(tokens):
        size, meaning = meaning_at(tokens, place, lexicon)
        if place not in taken and (size > 1 or tokens[place] not in empty):
            yield place, meaning
        place += size


def meaning_at(
    tokens: Sequence[str], place: int, lexicon: MatchingLexicon
) -> tuple[int, Meaning]:
    """How many tokens say something together from a place on, and what."""
    for size in range(LONGEST, 0, -1):
        phrase: Phrase = tuple(tokens[place : place + size])
        if phrase in lexicon.phrases and len(phrase) == size:
            return size, lexicon.phrases[phrase]
    cut = stem(tokens[place], lexicon.suffixes)
    return 1, lexicon.phrases.get((cut,), Meaning(cut))


def _events(
    written: Sequence[str],
    meant: Sequence[tuple[int, Meaning]],
    lexicon: MatchingLexicon,
) -> Iterator[str]:
    """What happened: verbs after auxiliaries or in the past, and listed meanings."""
    for place, meaning in meant:
        verb = (
            _follows_auxiliary(written, place, lexicon) or written[place][-2:] == "ed"
        )
        if meaning.happens or (verb and not written[place][0].isupper()):
            yield meaning.name


def _follows_auxiliary(
    written: Sequence[str], place: int, lexicon: MatchingLexicon
) -> bool:
    """Whether a word stands after an auxiliary; "'s" is one after a pronoun alone."""
    before = written[place - 1].lower() if place else ""
    if before == "'s":
        owner = written[place - 2].lower() if place > 1 else ""
        return owner in lexicon.words["pronouns"]
    return before in lexicon.words["auxiliary"]


def _names(
    written: Sequence[str], lexicon: MatchingLexicon
) -> Iterator[tuple[str, str]]:
    """Each name with the preposition of place before it, each number with its thing."""
    tokens = [word.lower() for word in written]
    for place, (before, word) in enumerate(pairwise(written), start=1):
        if is_label(tokens, place, lexicon):
            yield stem(before.lower(), lexicon.suffixes), word
        if before.lower() in lexicon.words["places"] and word[:1].isupper():
            lower = word.lower()
            if lower not in lexicon.words["months"] | lexicon.words["days"]:
                yield before.lower(), stem(lower, lexicon.suffixes)


def _pointers(tokens: Sequence[str], lexicon: MatchingLexicon) -> set[int]:
    """The places of words that stand for what was said before, or judge it."""
    judging = {words[0] for words in lexicon.falsity if len(words) == 1}
    known = lexicon.words["reports"] | judging
    named = {place for place, token in enumerate(tokens) if token in known}
    return named | set(_standing(tokens, lexicon.weaker))


def _has(tokens: Sequence[str], phrases: frozenset[Phrase]) -> bool:
    """Whether one of some phrases stands among some tokens."""
    return next(_standing(tokens, phrases), None) is not None


def _standing(tokens: Sequence[str], phrases: frozenset[Phrase]) -> Iterator[int]:
    """The places of the tokens that make up one of some phrases."""
    for size in range(1, LONGEST + 1):
        for place in range(len(tokens) - size + 1):
            if tuple(tokens[place : place + size]) in phrases:
                yield from range(place, place + size)
