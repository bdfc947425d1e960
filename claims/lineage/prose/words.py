"""Reads what one saying tells: its telling words, what is denied, how surely."""

from collections.abc import Container, Iterator, Sequence
from dataclasses import replace
from itertools import pairwise

from claims.lineage.drift.language.words import Token, tokens, without_articles
from claims.lineage.prose.lexicon import ProseLexicon
from claims.lineage.prose.parting import parted
from claims.lineage.prose.said import PLACE, Told, Word
from claims.lineage.prose.scopes import clauses, denials, doubts, scope
from claims.lineage.prose.values import Saying

_SHORTENED = frozenset(
    ["jr", "sr", "dr", "mr", "mrs", "ms", "prof", "gen", "col", "st"]
)
# Endings of words that are seldom names: "Inflation", "Shipping", "Prices".
_COMMON = ("s", "tion", "sion", "ment", "ness", "ity", "ing", "ance", "ence", "age")


def told(saying: Saying, lexicon: ProseLexicon) -> Told:
    """Read a saying."""
    read_out = tuple(_health_organization(tokens(saying.text)))
    whole = without_articles(_without_points(read_out))
    read = tuple(parted(whole, lexicon))
    words = list(_words(read, lexicon))
    ends = clauses(read, lexicon)
    denied = tuple(denials(read, words, ends, lexicon))
    cues = doubts(read, saying, lexicon)
    doubted = tuple(scope(read, words, ends, one.start, one.end) for one in cues)
    for place in (place for one in denied for place in one.words):
        words[place] = replace(words[place], denied=not words[place].denied)
    for cue, one in zip(cues, doubted, strict=True):
        for place in one.words:
            words[place] = _doubted(words[place], cue.strength)
    return Told(saying, read, tuple(words), denied, doubted)


def _health_organization(read: Sequence[Token]) -> Iterator[Token]:
    """The tokens; "WHO" is a name, and no word for who does something."""
    for token in read:
        yield replace(token, lower="w.h.o") if token.text == "WHO" else token


def _without_points(read: Sequence[Token]) -> Iterator[Token]:
    """The tokens but for the points of initials and of "Jr."."""
    yield from read[:1]
    for before, token in pairwise(read):
        initial = len(before.text) == 1 and before.capital
        short = before.end == token.start and (initial or before.lower in _SHORTENED)
        if not (token.text == "." and short):
            yield token


def alike_named(text: Told, known: Sequence[Told], lexicon: ProseLexicon) -> list[Told]:
    """A sentence and its evidence, with a first word as a name where it is one there.

    A first word that no row has, before a verb, is a name in the evidence.
    """
    sayings = (text, *known)
    names = {word.lower for each in sayings for word in each.words if word.proper}
    names |= {each.words[0].lower for each in known if _opens(each, lexicon)}
    return [replace(each, words=tuple(_named(each, names))) for each in sayings]


def _opens(each: Told, lexicon: ProseLexicon) -> bool:
    """Whether a saying opens with one word that may well be a name, and its verb."""
    first = next(iter(each.words), None)
    if first is None or first.start or first.place or first.names:
        return False
    following = each.tokens[1].lower if len(each.tokens) > 1 else ""
    return (
        lexicon.drift.is_past(following)
        or following in lexicon.drift.small.auxiliaries
        or lexicon.drift.stem(following) in lexicon.stances
    ) and not first.lower.endswith(_COMMON)


def _named(each: Told, names: Container[str]) -> Iterator[Word]:
    for word in each.words:
        capital = each.tokens[word.place].capital and word.lower in names
        yield replace(word, proper=word.proper or capital)


def _doubted(word: Word, strength: int | None) -> Word:
    if strength is None:
        return replace(word, hearsay=True)
    return replace(word, strength=min(word.strength, strength))


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
    if not begins and (index == 0 or read[index - 1].text not in {".", "“", ":"}):
        return token.capital
    following = read[index + 1] if index + 1 < len(read) else token
    place = any(one.row.sort == "place" for one in lexicon.drift.doers.at(read, index))
    speaks = lexicon.drift.stem(following.lower) in lexicon.saying | lexicon.speech
    alone = not token.lower.endswith("s") and token.lower not in lexicon.small
    return token.capital and (
        place
        or (token.text.isupper() and len(token.text) > 1)
        or token.text.endswith(("'s", "’s"))
        or (following is not token and following.capital)
        or (speaks and alone)
    )
