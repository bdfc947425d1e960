"""Reads who says what in a saying, part by part."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise

from claims.lineage.prose.asides import asides
from claims.lineage.prose.lexicon import ProseLexicon
from claims.lineage.prose.said import Told, Word

_PARTS = frozenset([".", ";", "while", "but", "whereas", "although"])
_ACCORDING = ("according", "to")
_BE = frozenset(["is", "are", "was", "were", "be", "been", "being"])
_OPENING = frozenset(
    ["in", "on", "at", "after", "by", "from", "with", "for", "of", "to"]
)
_WHICH = frozenset(["which", "whom"])
_ARTICLES = (" a", " an", " the")


@dataclass(frozen=True, slots=True)
class Utterance:
    """Who says something, by which verb if by any, and the words of it."""

    speaker: tuple[Word, ...]
    words: tuple[Word, ...]
    verb: Word | None = None

    def share(self, words: Sequence[Word]) -> float:
        """The share of some words that is said here."""
        met = sum(
            any(_tells_alike(one, other) for other in self.words) for one in words
        )
        return met / len(words)


def _tells_alike(one: Word, other: Word) -> bool:
    return one.same(other) and one.denied == other.denied


@dataclass(frozen=True, slots=True)
class _Part:
    """A part of a saying: its words, those of relative clauses left out.

    `plain` are the words that do not stand aside between commas.
    """

    told: Told
    begin: int
    end: int
    words: tuple[Word, ...]
    plain: tuple[Word, ...]
    commas: tuple[int, ...]

    def speaking(self, first: int, last: int, verb: Word | None = None) -> Utterance:
        """The words from one place to another speak; all others are said."""
        speaker = tuple(word for word in self.words if first <= word.place < last)
        said = (word for word in self.words if word not in speaker)
        return Utterance(speaker, tuple(w for w in said if w is not verb), verb)


def utterances(told: Told, lexicon: ProseLexicon) -> Iterator[Utterance]:
    """What each part of a saying says, where its speaker is named."""
    begin = 0
    ends = [n for n in range(len(told.tokens)) if _ends_part(told, n, lexicon)]
    for place in (*ends, len(told.tokens)):
        found = _utterance(_part(told, begin, place, lexicon), lexicon)
        silent = found and found.verb and found.verb.denied  # "would not say"
        if found and found.speaker and found.words and not silent:
            yield found
        begin = place + 1


def _ends_part(told: Told, place: int, lexicon: ProseLexicon) -> bool:
    """Whether another part begins after a token: "said A, and the owner said B"."""
    lower = [token.lower for token in told.tokens]
    if lower[place] in _PARTS:
        return True
    if lower[place] == "," and lower[0] in _PARTS:
        return _turns(told, place, lexicon)
    if lower[place] != "and" or lower[place - 1 : place] != [","]:
        return False
    after = [word for word in told.words if word.place > place]
    verbs = [word for word in after if _speaks(word, told, lexicon)]
    if not verbs or not _attributed(told, place, lexicon):
        return False
    between = lower[place + 1 : verbs[0].place]
    return after[0] not in verbs and lexicon.breaks.isdisjoint(between)


def _turns(told: Told, place: int, lexicon: ProseLexicon) -> bool:
    """Whether one speaks before a comma and another right after: "While A said"."""
    verbs = [word.place for word in told.words if _speaks(word, told, lexicon)]
    commas = [n for n, token in enumerate(told.tokens) if token.lower == ","]
    before = [verb for verb in verbs if verb < place]
    after = next((verb for verb in verbs if verb > place), 0)
    return bool(before) and not any(place < n < after for n in commas) and after > 0


def _attributed(told: Told, place: int, lexicon: ProseLexicon) -> bool:
    """Whether somebody speaks before a token."""
    before = [word for word in told.words if word.place < place]
    according = any(token.lower == "according" for token in told.tokens[:place])
    return according or any(_speaks(word, told, lexicon) for word in before)


def _part(told: Told, begin: int, end: int, lexicon: ProseLexicon) -> _Part:
    within = tuple(asides(told, lexicon))
    beside = {n for one in within for n in range(one.first, one.last + 1)}
    clauses = {n for one in within if not one.apposed for n in one.places}
    there = [word for word in told.words if begin <= word.place < end]
    places = range(begin, end)
    return _Part(
        told=told,
        begin=begin,
        end=end,
        words=tuple(w for w in there if _tells(w, lexicon) and w.place not in clauses),
        plain=tuple(w for w in there if w.place not in beside),
        commas=tuple(
            n for n in places if told.tokens[n].lower == "," and n not in beside
        ),
    )


def _utterance(part: _Part, lexicon: ProseLexicon) -> Utterance | None:
    lower = [token.lower for token in part.told.tokens]
    for n in range(part.begin, part.end - 1):
        if (lower[n], lower[n + 1]) == _ACCORDING:
            last = next((stop for stop in part.commas if stop > n), part.end)
            return part.speaking(n, last)
    verbs = [word for word in part.plain if _speaks(word, part.told, lexicon)]
    if not verbs:
        return _blaming(part, lexicon)
    if verbs[0].lower.endswith("ing"):
        return _participle(part, verbs[0], lexicon)
    # "X hopes to win, Y said" is what Y says.
    closes = part.commas and verbs[-1].place == _last(part)
    verb = verbs[-1] if closes and verbs[-1].stem in lexicon.speech else verbs[0]
    if _BE & set(lower[max(part.begin, verb.place - 2) : verb.place]):
        return _told_by(part, verb, lower)
    return _active(part, verb, lexicon)


def _participle(part: _Part, verb: Word, lexicon: ProseLexicon) -> Utterance:
    """Who does something, "saying" why: what is told before is theirs, too."""
    plain = [word.place for word in part.plain if word.place < verb.place]
    acts = (n for n in plain if _has_verb(part.told, n, n + 1, lexicon))
    first = next(acts, verb.place)
    before = tuple(w for w in part.words if w.place < first)
    after = tuple(w for w in part.words if w.place >= first and w is not verb)
    return Utterance(before, after, verb)


def _blaming(part: _Part, lexicon: ProseLexicon) -> Utterance | None:
    """What somebody or something says that is told of: "a letter blaming"."""
    for word in part.plain:
        stance = word.stem in lexicon.stances and word.lower.endswith("ing")
        before = tuple(w for w in part.words if w.place < word.place)
        if stance and before and before[-1].place == word.place - 1:
            after = tuple(w for w in part.words if w.place > word.place)
            return Utterance(before, after, word)
    return None


def _last(part: _Part) -> int:
    """The place of the last token of a part but for its full stop."""
    return part.end - 1


def _told_by(part: _Part, verb: Word, lower: Sequence[str]) -> Utterance | None:
    """Who tells it where somebody "was told by" them; nobody where none is named."""
    first = verb.place + 1
    if lower[first : first + 1] != ["by"]:
        return None
    stops = (n for n in range(first, part.end) if lower[n] in {"that", ","})
    return part.speaking(first, next(stops, part.end), verb)


def _active(part: _Part, verb: Word, lexicon: ProseLexicon) -> Utterance:
    """Who stands before "said"; after it where what is said comes first."""
    first = max((n + 1 for n in part.commas if n < verb.place), default=part.begin)
    said_first = first > part.begin and _has_verb(part.told, part.begin, first, lexicon)
    if said_first and first == verb.place:
        return part.speaking(verb.place, part.end, verb)
    if said_first and not _has_verb(part.told, verb.place + 1, part.end, lexicon):
        return part.speaking(first, verb.place, verb)
    lower = [token.lower for token in part.told.tokens]
    begin = first if lower[part.begin] in _OPENING else part.begin
    opened = [n for n in range(begin, verb.place) if lower[n] in _WHICH]
    begin = opened[-1] if opened and lower[opened[-1] - 1] in _OPENING else begin
    before = tuple(w for w in part.words if begin <= w.place < verb.place)
    after = tuple(word for word in part.words if word.place > verb.place)
    return Utterance(before, after, verb)


def _speaks(word: Word, told: Told, lexicon: ProseLexicon) -> bool:
    """Whether a word is a verb by which somebody says or thinks something."""
    before = told.saying.text[: word.start].rstrip().lower()
    if (" " + before).endswith(_ARTICLES):
        return False
    last = told.tokens[word.place - 1].lower if word.place else "of"
    if word.lower == "state" and not last.endswith("s") and last != "to":
        return False  # "late state payments"
    if word.stem in lexicon.speech:
        return True
    finite = lexicon.drift.is_past(word.lower) or (
        word.lower.endswith("s") and last not in lexicon.small
    )
    return word.stem in lexicon.stances and finite


def _has_verb(told: Told, first: int, last: int, lexicon: ProseLexicon) -> bool:
    """Whether there is a verb that is more than "seen by" somebody."""
    lower = [token.lower for token in told.tokens[first:last]] + [""]
    return any(
        one in lexicon.drift.small.auxiliaries
        or (lexicon.drift.is_past(one) and after != "by")
        for one, after in pairwise(lower)
    )


def _tells(word: Word, lexicon: ProseLexicon) -> bool:
    return not word.small and word.stem not in lexicon.speech
