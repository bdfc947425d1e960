"""Whether a figure is for so long a time, or for each time, as the evidence tells."""

import re
from collections.abc import Iterator, Sequence
from itertools import pairwise

from claims.lineage.drift.language.words import Token, stem
from claims.lineage.prose.amounts import Figure, figures
from claims.lineage.prose.lexicon import ProseLexicon
from claims.lineage.prose.said import Told
from claims.lineage.prose.values import Finding
from claims.vocabulary import ProseKind

FAR = 4  # words between a figure and "a month"
_TIME = "second|minute|hour|day|night|week|fortnight|month|quarter|year|decade"
_EACH = re.compile(rf"\b(?:an?|per|each|every)[ -]({_TIME})\b(?!['’])", re.IGNORECASE)
_BARE = re.compile(
    rf"\b(within|in|after|for|than|under|over|about|nearly|almost|last|lasts|lasted|"
    rf"lasting|another|half) an? ({_TIME})\b(?!['’])",
    re.IGNORECASE,
)
_ADVERBS = {
    "hourly": "hour",
    "daily": "day",
    "nightly": "night",
    "weekly": "week",
    "fortnightly": "fortnight",
    "monthly": "month",
    "quarterly": "quarter",
    "yearly": "year",
    "annually": "year",
    "annual": "year",
}
_WORDS = re.compile(r"[\w'’.,-]+")
_NOT_EACH = frozenset(
    ["within", "in", "after", "for", "than", "under", "over", "once", "half"]
)


def rate_findings(
    told: Told, known: Sequence[Told], lexicon: ProseLexicon
) -> Iterator[Finding]:
    """A figure for each month here and for each year there, or how long it took."""
    there = [rate for each in known for rate in _rates(each, lexicon)]
    for figure, time, start, end in _rates(told, lexicon):
        theirs = {other for one, other, _, _ in there if _is_one(figure, one)}
        if theirs and time not in theirs:
            yield _finding(told, start, end, min(theirs))
    yield from _named(told, known)
    lasting = [
        (one[1].lower(), one[2].lower())
        for each in known
        for one in _BARE.finditer(each.saying.text)
    ]
    whole = " ".join(each.saying.text.lower() for each in known)
    for one in _BARE.finditer(told.saying.text):
        how, time = one[1].lower(), one[2].lower()
        theirs = {other for by, other in lasting if by == how}
        if theirs and not re.search(rf"\b{time}s?\b", whole):
            yield _finding(told, one.start(2), one.end(2), min(theirs))


def _named(told: Told, known: Sequence[Told]) -> Iterator[Finding]:
    """A "weekly number" here that is a "daily number" there."""
    there = {pair for each in known for pair, _ in _adverbs(each)}
    whole = " ".join(each.saying.text.lower() for each in known)
    for (time, what), token in _adverbs(told):
        theirs = {other for other, counted in there if counted == what}
        if theirs and not re.search(rf"\b{time}s?\b", whole) and time not in theirs:
            yield _finding(told, token.start, token.end, min(theirs))


def _adverbs(told: Told) -> Iterator[tuple[tuple[str, str], Token]]:
    """Each "daily" with the word after it, and its time."""
    for token, after in pairwise(told.tokens):
        if token.lower in _ADVERBS:
            yield (_ADVERBS[token.lower], stem(after.lower)), token


def _rates(told: Told, lexicon: ProseLexicon) -> Iterator[tuple[Figure, str, int, int]]:
    """Each figure that is told for each of some time, with the time and its place."""
    text = told.saying.text
    found = figures(told, lexicon)
    for place, figure in enumerate(found):
        later = [one.start for one in found[place + 1 :] if one.start > figure.end]
        stop = min(later, default=len(text))
        each = _EACH.search(text, figure.end, stop)
        if each and _is_beside(text[figure.end : each.start()]):
            yield figure, each[1].lower(), each.start(), each.end()
            continue
        for one in _WORDS.finditer(text, figure.end, stop):
            time = _ADVERBS.get(one[0].rstrip(".,").lower())
            if time and _is_beside(text[figure.end : one.start()]):
                yield figure, time, one.start(), one.end()
                break


def _is_beside(between: str) -> bool:
    """Whether few words, none of which opens how long, stand before "a month"."""
    words = between.lower().split()
    return len(words) <= FAR and not _NOT_EACH & set(words[-1:]) and "," not in between


def _is_one(one: Figure, other: Figure) -> bool:
    """Whether two figures are of one size and measure one thing."""
    return one.low == other.low and one.measures(other)


def _finding(told: Told, start: int, end: int, instead: str) -> Finding:
    said = told.shown(start, end)
    why = f"The evidence has “{instead}” where the sentence has {said}."
    return Finding(ProseKind.FIGURE, start, end, why)
