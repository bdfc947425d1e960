"""Reads what one saying tells: its telling words, what is denied, how surely."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from claims.lineage.drift.changes.manners import Manner
from claims.lineage.drift.language.words import Token, tokens, without_articles
from claims.lineage.prose.lexicon import ProseLexicon
from claims.lineage.prose.values import Doubt, Saying

CERTAIN = 1000
APART = "apart"  # the row of words that only look like a denial
PLACE = "place "  # before the name of a state among a word's names
POSSIBLE = 400  # thousandths: where readers put "may"
FARTHEST = 8  # telling words that a denial or a doubt bears on
_JOINED = re.compile(r"([^\W_]+)([-‑])([^\W_-]+)(?:[-‑]([^\W_]+))?")
_MEASURED = re.compile(r"(\d+(?:[.,]\d+)*)(km|kg|cm|mm|ha|mw|gw)")
_AFTER = frozenset(["by", "in", "on", "at", "before", "after", "until", "for"])
_OPENS = frozenset(["that", "whether"])
_SHARED = 5  # letters that forms of one word share


@dataclass(frozen=True, slots=True)
class Word:
    """A word that tells something; `names` are those of the rows that it is of.

    `strength` is how surely it is told, in thousandths; `hearsay` whether by hearsay.
    """

    lower: str
    stem: str
    names: frozenset[str]
    start: int
    end: int
    place: int
    denied: bool
    proper: bool
    small: bool
    strength: int = CERTAIN
    hearsay: bool = False

    def same(self, other: "Word") -> bool:
        """Whether both may tell one thing: forms of one word, or words alike."""
        if self.names & other.names or self.stem == other.stem:
            return True
        if " " in self.stem + other.stem:
            return False
        few, many = sorted((self.stem, other.stem), key=len)
        shared = len(few) >= _SHARED and many[:_SHARED] == few[:_SHARED]
        return shared or (len(few) >= _SHARED - 1 and many.startswith(few))


@dataclass(frozen=True, slots=True)
class Scope:
    """Words that a denial or a doubt bears on, by their places among the words."""

    start: int
    end: int
    words: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class Told:
    """A saying as it is read."""

    saying: Saying
    tokens: tuple[Token, ...]
    words: tuple[Word, ...]
    denials: tuple[Scope, ...]
    doubts: tuple[Scope, ...]

    def shown(self, start: int, end: int) -> str:
        """Some words in quotation marks."""
        return f"“{' '.join(self.saying.text[start:end].split())}”"


def told(saying: Saying, lexicon: ProseLexicon) -> Told:
    """Read a saying."""
    read = tuple(_parted(without_articles(tokens(saying.text)), lexicon))
    words = list(_words(read, lexicon))
    ends = _clauses(read, lexicon)
    denials = tuple(_denials(read, words, ends, lexicon))
    cues = (*_stated(saying, lexicon), *_open(read, saying, lexicon))
    doubts = tuple(_scope(read, words, ends, one.start, one.end) for one in cues)
    for scope in denials:
        for place in scope.words:
            words[place] = replace(words[place], denied=not words[place].denied)
    for doubt, scope in zip(cues, doubts, strict=True):
        for place in scope.words:
            words[place] = _doubted(words[place], doubt.strength)
    return Told(saying, read, tuple(words), denials, doubts)


def _stated(saying: Saying, lexicon: ProseLexicon) -> Iterator[Doubt]:
    """The words of doubt that were read, but for those that only reckon a figure."""
    for one in saying.doubts:
        if saying.text[one.start : one.end].lower() not in lexicon.reckoning:
            yield one


def _open(
    read: Sequence[Token], saying: Saying, lexicon: ProseLexicon
) -> Iterator[Doubt]:
    """The words of doubt that were not read as such: "could", "forecast of".

    "Could not" is none, nor is the month of May.
    """
    known = {n for one in saying.doubts for n in range(one.start, one.end)}
    for found in lexicon.drift.forms.all_in(read):
        start, end = read[found.first].start, read[found.last - 1].end
        after = {token.lower for token in read[found.last : found.last + 2]}
        denied = bool(after & lexicon.drift.small.negations)
        month = found.first and read[found.first].capital
        opens = found.row.manner == Manner.OPEN and not denied and not month
        if opens and start not in known:
            yield Doubt(start, end, POSSIBLE)
    for one in dict.fromkeys(lexicon.doubts.all_in(read)):
        start, end = read[one.first].start, read[one.last - 1].end
        if start not in known:
            yield Doubt(start, end, one.row.strength)


def _doubted(word: Word, strength: int | None) -> Word:
    if strength is None:
        return replace(word, hearsay=True)
    return replace(word, strength=min(word.strength, strength))


def _parted(read: Sequence[Token], lexicon: ProseLexicon) -> Iterator[Token]:
    """The tokens, with "two-day" and "12km" taken apart."""
    for token in read:
        joined = _JOINED.fullmatch(token.text)
        measured = _MEASURED.fullmatch(token.lower)
        counts = joined and _counts(joined[1].lower(), lexicon)
        if measured:
            yield from _cut(token, len(measured[1]), len(measured[1]))
        elif joined and counts and not _counts(joined[3].lower(), lexicon):
            yield from _cut(token, len(joined[1]), len(joined[1]) + 1)
        else:
            yield token


def _counts(word: str, lexicon: ProseLexicon) -> bool:
    """Whether a word is a number, or multiplies one."""
    found = lexicon.drift.amounts.at(tokens(word)[:1], 0) if word.isalpha() else ()
    return word.isdigit() or any(one.row.sort in {"number", "times"} for one in found)


def _cut(token: Token, end: int, start: int) -> Iterator[Token]:
    first, rest = token.text[:end], token.text[start:]
    yield Token(first, first.lower(), token.start, token.start + end)
    yield Token(rest, rest.lower(), token.start + start, token.end)


def _words(read: Sequence[Token], lexicon: ProseLexicon) -> Iterator[Word]:
    """The telling words from left to right; several tokens may be one."""
    index = 0
    while index < len(read):
        found = lexicon.alike.at(read, index)
        last = max((one.last for one in found), default=index + 1)
        first = read[index]
        names = frozenset(one.row.name for one in found)
        tells = first.lower not in lexicon.small and first.lower[:1].isalnum()
        if found or (tells and not _number(read, index, lexicon)):
            yield Word(
                lower=first.lower,
                stem=_stem(read[index:last], lexicon),
                names=names | _places(read, index, lexicon),
                start=first.start,
                end=read[last - 1].end,
                place=index,
                denied=any(one.row.denied for one in found),
                proper=_proper(read, index, lexicon),
                small=any(one.row.small for one in found),
            )
        index = last


def _number(read: Sequence[Token], index: int, lexicon: ProseLexicon) -> bool:
    """Whether a token counts or measures: figures are compared apart."""
    if read[index].lower[:1].isdigit():
        return True
    found = lexicon.drift.amounts.at(read, index)
    counted = {"number", "times", "share", "percent", "money"}
    return any(one.row.sort in counted for one in found)


def _places(read: Sequence[Token], index: int, lexicon: ProseLexicon) -> frozenset[str]:
    """The states that a word is of: "Chinese" is of China."""
    found = lexicon.drift.doers.at(read, index)
    return frozenset(
        f"{PLACE}{one.row.name}" for one in found if one.row.sort == "place"
    )


def _stem(several: Sequence[Token], lexicon: ProseLexicon) -> str:
    """The stem of a word; of several together, all that they are."""
    if len(several) == 1:
        return lexicon.drift.stem(several[0].lower)
    return " ".join(token.lower for token in several)


def _proper(read: Sequence[Token], index: int, lexicon: ProseLexicon) -> bool:
    """Whether a token is written as a name; the first word of all tells by the next."""
    token = read[index]
    begins = index == 0 and token.start <= 1  # else an article stands before it
    if not begins and read[index - 1].text not in {".", "“", ":"}:
        return token.capital
    following = read[index + 1] if index + 1 < len(read) else token
    place = any(one.row.sort == "place" for one in lexicon.drift.doers.at(read, index))
    speaks = lexicon.drift.stem(following.lower) in lexicon.saying
    alone = not token.lower.endswith("s") and token.lower not in lexicon.small
    return token.capital and (
        place
        or (token.text.isupper() and len(token.text) > 1)
        or token.text.endswith(("'s", "’s"))
        or (following is not token and following.capital)
        or (speaks and alone)
    )


def _clauses(read: Sequence[Token], lexicon: ProseLexicon) -> tuple[int, ...]:
    """The tokens at which a clause ends, the last among them."""
    ends = [
        place
        for place, token in enumerate(read)
        if token.lower in lexicon.breaks or _joins(read, place, lexicon)
    ]
    return (*ends, len(read))


def _joins(read: Sequence[Token], place: int, lexicon: ProseLexicon) -> bool:
    """Whether an "and" joins a second predicate: "and left", "and will strike"."""
    following = read[place + 1 : place + 2]
    if read[place].lower != "and" or not following:
        return False
    small, lower = lexicon.drift.small, following[0].lower
    return lower in small.auxiliaries | small.pronouns or lexicon.drift.is_past(lower)


def _denials(
    read: Sequence[Token],
    words: Sequence[Word],
    ends: Sequence[int],
    lexicon: ProseLexicon,
) -> Iterator[Scope]:
    for found in dict.fromkeys(lexicon.negators.all_in(read)):
        if found.row == APART:
            continue
        start, end = read[found.first].start, read[found.last - 1].end
        yield _scope(read, words, ends, start, end)


def _scope(
    read: Sequence[Token],
    words: Sequence[Word],
    ends: Sequence[int],
    start: int,
    end: int,
) -> Scope:
    """The words after a cue up to its clause's end; where there are none, before it."""
    at = next((n for n, token in enumerate(read) if token.end >= end), 0)
    opened = read[at + 1].lower if at + 1 < len(read) else ""
    told_by = opened in _AFTER  # "was ruled out by": what is denied stands before
    last = next((stop for stop in ends if stop > at + (opened in _OPENS)), len(read))
    begin = max((stop for stop in ends if stop <= at), default=0)
    after = [
        n for n, word in enumerate(words) if word.start >= end and word.place < last
    ]
    before = [n for n, word in enumerate(words) if word.end <= start]
    if after and not (told_by and before):
        return Scope(start, end, tuple(after[:FARTHEST]))
    said_last = begin and read[begin].lower == ","  # "it held, a study suggests"
    kept = [n for n in before if (words[n].place < begin) == bool(said_last)]
    return Scope(start, end, tuple(kept[-FARTHEST:]))
