"""Whether whom and what a sentence names is named in its evidence."""

import re
from collections.abc import Iterator, Sequence
from itertools import pairwise

from claims.lineage.drift.changes.who.spelling import abbreviates, alike
from claims.lineage.prose.lexicon import ProseLexicon, Rival
from claims.lineage.prose.matching import matches, telling
from claims.lineage.prose.said import PLACE, Told, Word
from claims.lineage.prose.values import Finding
from claims.vocabulary import ProseKind

CLOSE = 2  # words that two sentences share that may tell of one thing
_DEMONYM = 4  # letters that a place and its people share: "Norland", "Norlander"
_TIMES = frozenset(["weekday", "month", "season", "hour"])
_COUNTS = _TIMES | {
    "ordinal",
    "multiple",
    "soon",
}  # groups of which a rival is another figure
_CLOCK = re.compile(r"\d\s?[ap]\.?m\b|\b\d{1,2}:\d\d\b|o['’]clock", re.IGNORECASE)
_SEASONS = {
    "spring": {"march", "april", "may"},
    "summer": {"june", "july", "august"},
    "autumn": {"september", "october", "november"},
    "winter": {"december", "january", "february"},
}
_QUARTERS = {
    "first": {"january", "february", "march"},
    "second": {"april", "may", "june"},
    "third": {"july", "august", "september"},
    "fourth": {"october", "november", "december"},
}
_EVERYWHERE = frozenset(["earth", "internet", "web", "god"])
_WHERE = frozenset(["in", "at", "near", "outside", "from", "to", "around", "of"])
_HURT = "who-is-hurt"
_WHO = frozenset(["who", "office", "ministry", "body", "power"])


def name_findings(
    told: Told, known: Sequence[Told], lexicon: ProseLexicon
) -> Iterator[Finding]:
    """Each name that the evidence has not, and each rival of what the evidence has."""
    rivals = {(o.start, o.end): o for o in _rivals(told, known, lexicon)}
    yield from rivals.values()
    for word in told.words:
        named = word.proper and (word.start, word.end) not in rivals
        if named and not is_named(word, told, known, lexicon):
            said = told.shown(word.start, word.end)
            why = f"{said} is not named in the evidence."
            yield Finding(ProseKind.NAME, word.start, word.end, why)


def is_named(
    word: Word, told: Told, known: Sequence[Told], lexicon: ProseLexicon
) -> bool:
    """Whether the evidence has the name, in some spelling, form or in initials."""
    places = _places(told, word, lexicon)
    text = told.saying.text[word.start : word.end].removesuffix("'s").removesuffix("’s")
    city = _is_city(word, told, lexicon)
    for each in known:
        if places & _all_places(each, lexicon) and not city:
            return True
        if any(_one_name(word, other, places) for other in each.words):
            return True
        if word.lower in _EVERYWHERE:
            return True
        if text.isupper() and _abbreviated(text, each):
            return True
    alike_ones = [name for name in word.names if not name.startswith(PLACE)]
    return bool(alike_ones) or not text[:1].isupper()


def _is_city(word: Word, told: Told, lexicon: ProseLexicon) -> bool:
    """Whether a city is where something is, and does not stand for its state."""
    before = told.tokens[word.place - 1].lower if word.place else ""
    return word.lower in lexicon.capitals and before in _WHERE


def _one_name(word: Word, other: Word, places: frozenset[str]) -> bool:
    few, many = sorted((word.lower, other.lower), key=len)
    formed = not places and len(few) >= _DEMONYM and many.startswith(few)
    return word.lower == other.lower or alike(word.lower, other.lower) or formed


def _abbreviated(short: str, each: Told) -> bool:
    """Whether initials are those of words that stand together."""
    names = [token.text for token in each.tokens if token.text[:1].isalpha()]
    length = len(short.replace(".", ""))
    spans = range(length, length + 3)
    return any(
        abbreviates(short, " ".join(names[n : n + size]))
        for size in spans
        for n in range(len(names) - size + 1)
    )


def _places(told: Told, word: Word, lexicon: ProseLexicon) -> frozenset[str]:
    found = lexicon.drift.doers.at(told.tokens, word.place)
    return frozenset(one.row.name for one in found if one.row.sort == "place")


def _all_places(told: Told, lexicon: ProseLexicon) -> frozenset[str]:
    found = lexicon.drift.doers.all_in(told.tokens)
    return frozenset(one.row.name for one in found if one.row.sort == "place")


def _rivals(
    told: Told, known: Sequence[Told], lexicon: ProseLexicon
) -> Iterator[Finding]:
    """What stands where the evidence has another of its group.

    A time that the evidence does not tell is one too; what also has a word alike in
    the evidence, as "crossing" for "bridge", is none.
    """
    there = {
        one
        for each in known
        for one, _, end in _of_groups(each, lexicon)
        if one.group not in _WHO or _is_close(told, each, lexicon)
        if one.group != "body" or not _is_label(end, told, each)
    }
    here = list(_of_groups(told, lexicon))
    said = {rival for rival, _, _ in here}
    for rival, start, end in here:
        others = {one.name for one in there if one.group == rival.group} - {rival.name}
        instead = others - {one.name for one in said if one.group == rival.group}
        untold = rival.group in _TIMES and not others
        if rival.group == "hour" and any(map(_tells_the_time, known)):
            continue
        if _is_told_as_time(rival, known):
            continue
        if rival.group == "ordinal" and not _counts_off(end, told, known):
            continue
        if rival in there or not (instead or untold):
            continue
        if rival.group not in _TIMES and _has_alike(start, told, known):
            continue
        if rival.group == _HURT and any(_in_a_word(rival.name, e) for e in known):
            continue
        yield _rival_finding(rival, (start, end), sorted(instead), told)


def _is_label(end: int, told: Told, known: Told) -> bool:
    """Whether it only tells what a name is that the sentence has not.

    "Told the newspaper Valor" is no rival of "the company".
    """
    after = next((word for word in known.words if word.start >= end), None)
    if after is None or not after.proper:
        return False
    near = known.saying.text[end : after.start].isspace()
    return near and not any(after.same(word) for word in told.words)


def _tokens_of(known: Sequence[Told]) -> set[str]:
    return {token.lower for each in known for token in each.tokens}


def _is_told_as_time(rival: Rival, known: Sequence[Told]) -> bool:
    """Whether the evidence has a month of the season, or the quarter of the month."""
    if rival.group == "season":
        return bool(_SEASONS[rival.name] & _tokens_of(known))
    return rival.group == "month" and _is_in_quarter(rival.name, known)


def _is_in_quarter(month: str, known: Sequence[Told]) -> bool:
    """Whether the evidence tells of the quarter of a year that a month is in."""
    pairs = {
        one.lower
        for each in known
        for one, after in pairwise(each.tokens)
        if after.lower == "quarter"
    }
    return any(month in _QUARTERS.get(one, ()) for one in pairs)


def _tells_the_time(known: Told) -> bool:
    """Whether a saying has a time of the clock, which any hour of the day may be."""
    return bool(_CLOCK.search(known.saying.text))


def _counts_off(end: int, told: Told, known: Sequence[Told]) -> bool:
    """Whether what follows an ordinal is there, too: "her third title", "her fifth".

    Where nothing follows, what stands before it: "finished second".
    """
    following = [word for word in told.words if word.start >= end][:1]
    if not following and told.saying.text[end:].strip(' .”"') == "":
        following = [word for word in told.words if word.end <= end][-1:]
    return any(word.same(one) for word in following for e in known for one in e.words)


def _is_close(told: Told, known: Told, lexicon: ProseLexicon) -> bool:
    """Whether a sentence of the evidence has some words of the sentence's."""
    met = [word for word in telling(told, lexicon) if matches(word, known)]
    return len(met) >= CLOSE


def _of_groups(told: Told, lexicon: ProseLexicon) -> Iterator[tuple[Rival, int, int]]:
    for found in lexicon.rivals.all_in(told.tokens):
        first, last = told.tokens[found.first], told.tokens[found.last - 1]
        if found.row.group == "body" and first.capital and found.first:
            continue  # of a name: "Business Daily"
        if found.row.group == "ordinal" and _is_half(told, found.last):
            continue
        dated = found.row.group not in _TIMES - {"season", "hour"} or first.capital
        if dated:
            yield found.row, first.start, last.end


def _is_half(told: Told, place: int) -> bool:
    """Whether "half" follows: the second half of a game is no second thing."""
    return [token.lower for token in told.tokens[place : place + 1]] == ["half"]


def _has_alike(start: int, told: Told, known: Sequence[Told]) -> bool:
    word = next((one for one in told.words if one.start <= start < one.end), None)
    return word is not None and any(
        word.same(other) for each in known for other in each.words
    )


def _in_a_word(name: str, known: Told) -> bool:
    """Whether a word of the evidence ends in it: "gunmen" are men."""
    forms = (name.partition("/")[0], name.replace("man", "men"))
    women = ("woman", "women")
    return any(
        one.lower.endswith(forms) and one.lower not in women for one in known.tokens
    )


def _rival_finding(
    rival: Rival, span: tuple[int, int], instead: list[str], told: Told
) -> Finding:
    said = told.shown(*span)
    kind = ProseKind.AGENT if rival.group in _WHO else ProseKind.NAME
    kind = ProseKind.FIGURE if rival.group in _COUNTS else kind
    if not instead:
        return Finding(kind, *span, f"The evidence does not tell of {said}.")
    why = f"The evidence has “{instead[0]}” where the sentence has {said}."
    return Finding(kind, *span, why)
