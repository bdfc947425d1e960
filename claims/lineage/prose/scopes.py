"""Finds what denies and what doubts in a saying, and the words that it bears on."""

from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import pairwise

from claims.lineage.drift.changes.manners import Manner
from claims.lineage.drift.language.words import Token
from claims.lineage.prose.lexicon import ProseLexicon
from claims.lineage.prose.said import Scope, Word
from claims.lineage.prose.values import Doubt, Saying

APART = "apart"  # the row of words that only look like a denial
NEITHER = "neither"  # the row of what denies the verb after its two subjects
POSSIBLE = 400  # thousandths: where readers put "may"
SAID = 2  # words of "it held, a study suggests" after the comma
COMPARED = 7  # tokens from "no" to "as cold as"
FARTHEST = 8  # telling words that a denial or a doubt bears on
_AFTER = frozenset(["by", "in", "on", "at", "before", "after", "until", "for", "if"])
_ASKING = frozenset(["how", "what", "where"])
ASKED = 5  # tokens from a word that asks to the verb of what is asked
_COMPARING = frozenset(["more", "less", "as", "times", "twice", "equally"])
_SENSED = frozenset(["felt", "seen", "heard", "felt.", "seen.", "heard."])
_UNTIMED = frozenset(["not", "n't", "never", "longer"])
_ACCUSING = frozenset(["accus", "charg", "suspect", "indict", "sue"])  # stems
_OF = frozenset(["of", "with", "for", "over"])
ACCUSED = 9  # tokens from "charged" to what somebody is charged with
_ESCAPING = frozenset(["escap", "avoid"])  # stems
HARMED = 3  # tokens from "escaped" to the harm
_OPENING = frozenset([",", ".", "and", "but", "from", "with", "in", "after", "by"])
_MODALS = frozenset(["could", "may", "might", "can"])
_OPENS = frozenset(["that", "whether"])


def clauses(read: Sequence[Token], lexicon: ProseLexicon) -> tuple[int, ...]:
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


def denials(
    read: Sequence[Token],
    words: Sequence[Word],
    ends: Sequence[int],
    lexicon: ProseLexicon,
) -> Iterator[Scope]:
    """What each word that denies bears on: "against landing" does too."""
    for place, token in enumerate(read[:-1]):
        if token.lower == "against" and read[place + 1].lower.endswith("ing"):
            yield scope(read, words, ends, token.start, token.end)
        aims = place and read[place - 1].lower == "to"  # "fled to avoid arrest"
        escaping = not aims and lexicon.drift.stem(token.lower) in _ESCAPING
        if escaping and _harms(read[place + 1 : place + 1 + HARMED], lexicon):
            yield scope(read, words, ends, token.start, token.end)
    for found in dict.fromkeys(lexicon.negators.all_in(read)):
        after = [token.lower for token in read[found.last : found.last + COMPARED]]
        if found.row == APART or (found.row == "no" and "as" in after):
            continue  # "no winter was as cold as the last"
        start, end = read[found.first].start, read[found.last - 1].end
        if found.row == NEITHER:
            end = _predicate(read, found.last, lexicon)
        yield scope(read, words, ends, start, end)


def _harms(after: Sequence[Token], lexicon: ProseLexicon) -> bool:
    """Whether harm is named before anything else opens: "escaped serious damage"."""
    lower = [token.lower for token in after]
    harm = next((n for n, one in enumerate(lower) if one in lexicon.harms), None)
    return harm is not None and not set(lower[:harm]) & _OPENING


def _predicate(read: Sequence[Token], place: int, lexicon: ProseLexicon) -> int:
    """Where the words end that stand between "neither" and its verb, if it has one."""
    joined = next((n for n in range(place, len(read)) if read[n].lower == "nor"), None)
    for n in range(joined or len(read), len(read)):
        lower = read[n].lower
        if lower in lexicon.drift.small.auxiliaries or lexicon.drift.is_past(lower):
            return read[n - 1].end
    return read[place - 1].end


def scope(
    read: Sequence[Token],
    words: Sequence[Word],
    ends: Sequence[int],
    start: int,
    end: int,
) -> Scope:
    """The words after a cue up to its clause's end; where there are none, before it."""
    at = next((n for n, token in enumerate(read) if token.end >= end), 0)
    opened = read[at + 1].lower if at + 1 < len(read) else ""
    # "Was ruled out by": what is denied stands before; "is not in it": after.
    adverb = read[at].lower in _UNTIMED or read[at].lower.endswith("ly")
    told_by = opened in _AFTER and not adverb
    last = next((stop for stop in ends if stop > at + (opened in _OPENS)), len(read))
    begin = max((stop for stop in ends if stop <= at), default=0)
    after = [
        n for n, word in enumerate(words) if word.start >= end and word.place < last
    ]
    before = [n for n, word in enumerate(words) if word.end <= start]
    if after and not (told_by and before):
        return Scope(start, end, tuple(after[:FARTHEST]))
    last_words = [n for n in before if words[n].place > begin]
    said_last = begin and read[begin].lower == "," and len(last_words) <= SAID
    kept = [n for n in before if (words[n].place < begin) == bool(said_last)]
    return Scope(start, end, tuple(kept[-FARTHEST:]))


def doubts(
    read: Sequence[Token], saying: Saying, lexicon: ProseLexicon
) -> tuple[Doubt, ...]:
    """The words of doubt that were read, and those that only a report must heed."""
    return (*_stated(saying, lexicon), *_open(read, saying, lexicon))


def _stated(saying: Saying, lexicon: ProseLexicon) -> Iterator[Doubt]:
    """The words of doubt that were read, but for those that only reckon a figure.

    "More likely than" compares, and what "could be felt" was felt by some.
    """
    for one in saying.doubts:
        cue = saying.text[one.start : one.end].lower()
        before = saying.text[: one.start].lower().split()[-1:]
        after = saying.text[one.end :].lower().split()[:2]
        compared = cue.startswith("likel") and bool(_COMPARING & set(before))
        felt = after[:1] == ["be"] and bool(_SENSED & set(after))
        if cue not in lexicon.reckoning and not compared and not felt:
            yield _bare(one, cue)


def _bare(one: Doubt, cue: str) -> Doubt:
    """Words of doubt without the verb after "could": it is what is doubted."""
    first = cue.partition(" ")[0]
    return replace(one, end=one.start + len(first)) if first in _MODALS else one


def _accused(read: Sequence[Token], lexicon: ProseLexicon) -> Iterator[Doubt]:
    """What somebody is only accused of: "charged a man with laundering"."""
    for place, token in enumerate(read):
        if lexicon.drift.stem(token.lower) in _ACCUSING:
            for one, after in pairwise(read[place + 1 : place + 1 + ACCUSED]):
                if one.lower in _OF and after.lower.endswith("ing"):
                    yield Doubt(token.start, one.end, None)
                    break


def _open(
    read: Sequence[Token], saying: Saying, lexicon: ProseLexicon
) -> Iterator[Doubt]:
    """The words of doubt that were not read as such: "could", "forecast of".

    "Could not" is none, nor is the month of May, nor "how it could be saved".
    """
    known = {n for one in saying.doubts for n in range(one.start, one.end)}
    for found in lexicon.drift.forms.all_in(read):
        start, end = read[found.first].start, read[found.last - 1].end
        after = {token.lower for token in read[found.last : found.last + 2]}
        denied = bool(after & lexicon.drift.small.negations)
        month = found.first and read[found.first].capital
        asked = any(token.lower in _ASKING for token in read[: found.first][-ASKED:])
        asked = asked or bool(_SENSED & after)
        opens = found.row.manner == Manner.OPEN and not (denied or month or asked)
        if opens and start not in known:
            yield Doubt(start, end, POSSIBLE)
    yield from _accused(read, lexicon)
    for one in dict.fromkeys(lexicon.doubts.all_in(read)):
        start, end = read[one.first].start, read[one.last - 1].end
        if start not in known:
            yield Doubt(start, end, one.row.strength)
