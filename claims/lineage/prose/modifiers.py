"""Whether things and people have in a sentence what they have in its evidence."""

from collections.abc import Iterator, Sequence

from claims.lineage.prose.acts import apposed
from claims.lineage.prose.lexicon import ProseLexicon
from claims.lineage.prose.said import PLACE, Told, Word
from claims.lineage.prose.values import Finding
from claims.vocabulary import ProseKind

STATE = 2  # tokens from "Sri Lankan" to what is Sri Lankan
SOON = 4  # tokens from a thing to whose it is
_OF = frozenset(["of", "by", "from", "for", "in"])
_FROM = frozenset(["from", "by"])
_ARTICLES = (" a ", " an ", " the ")


def modifier_findings(
    told: Told, known: Sequence[Told], lexicon: ProseLexicon
) -> Iterator[Finding]:
    """A thing by the name of another, "lorry driver", or who is what another is."""
    yield from _modified(told, known, lexicon)
    yield from _misplaced(told, known)
    yield from _from_others(told, known, lexicon)
    yield from _placed(told, known, lexicon)


def _misplaced(told: Told, known: Sequence[Told]) -> Iterator[Finding]:
    """Who is told to be, between commas, what the evidence tells another to be."""
    there = [pair for each in known for pair in apposed(each)]
    for whom, what in apposed(told):
        own = [w for who, w in there if who.same(whom)]
        other = [w for who, w in there if not who.same(whom)]
        kept = any(what.same(w) for w in own)
        if own and not kept and any(what.same(w) for w in other):
            yield _finding(told, whom, what)


def _placed(
    told: Told, known: Sequence[Told], lexicon: ProseLexicon
) -> Iterator[Finding]:
    """What is of another state there, wherever it is told: "Indian waters"."""
    there = [pair for each in known for pair in _of_places(each, lexicon)]
    for place, what in _of_places(told, lexicon):
        theirs = [other for other, one in there if one.lower == what.lower]
        told_of = [w for e in known for w in e.words if w.same(what)]
        own = any(other.names & place.names for other in theirs)
        if theirs and len(theirs) == len(told_of) and not own:
            yield _finding(told, place, what)
            return


def _of_places(told: Told, lexicon: ProseLexicon) -> Iterator[tuple[Word, Word]]:
    """Each thing right after the state that it is of."""
    for n, word in enumerate(told.words):
        after = next((one for one in told.words[n + 1 :] if not one.proper), None)
        state = any(name.startswith(PLACE) for name in word.names)
        if not state or after is None or after.place - word.place > STATE:
            continue
        if _is_stated(after, lexicon):
            yield word, after


def _is_stated(word: Word, lexicon: ProseLexicon) -> bool:
    """Whether a word is no verb in the past, and opens nothing, as "since" does."""
    return not lexicon.drift.is_past(word.lower) and word.lower not in lexicon.breaks


def _from_others(
    told: Told, known: Sequence[Told], lexicon: ProseLexicon
) -> Iterator[Finding]:
    """What comes from, or is by, others there: "a complaint from the agency"."""
    there = [pair for each in known for pair in _sent(each, lexicon)]
    for thing, by, whom in _sent(told, lexicon):
        alike = [w for one, how, w in there if one.same(thing) and how == by]
        own = any(a.same(b) for others in alike for a in others for b in whom)
        named = [w for w in whom if any(w.same(o) for e in known for o in e.words)]
        if alike and not own and len(named) == len(whom):
            yield _finding(told, thing, whom[-1])
            return


def _sent(
    told: Told, lexicon: ProseLexicon
) -> Iterator[tuple[Word, str, Sequence[Word]]]:
    """Each thing from somebody or by them, with which of the two, and the words."""
    by_place = {word.place: word for word in told.words}
    for place, word in by_place.items():
        after = told.tokens[place + 1 : place + 2]
        verb = lexicon.drift.is_past(word.lower) or word.lower in lexicon.pasts
        if not after or after[0].lower not in _FROM or verb or word.proper:
            continue
        whom: list[Word] = []
        for n in range(place + 2, len(told.tokens)):
            if n not in by_place or by_place[n].small:
                break
            whom.append(by_place[n])
        if whom:
            yield word, after[0].lower, whom


def _modified(
    told: Told, known: Sequence[Told], lexicon: ProseLexicon
) -> Iterator[Finding]:
    """A thing told of by the name of another thing: "train driver" for "lorry"."""
    for kind, thing in _compounds(told, lexicon):
        there = [
            [w for w, head in _compounds(each, lexicon) if head.stem == thing.stem]
            for each in known
        ]
        others = [word for each in there for word in each]
        heads = [w for each in known for w in each.words if w.stem == thing.stem]
        named = any(_is_thing(kind, each, lexicon) for each in known)
        always = named and 0 < len(heads) == len(others)
        if any(_is_of(thing, kind, each) for each in known):
            continue
        if _has_other(told, kind, others):
            continue
        if always and not any(kind.same(word) for word in others):
            yield _finding(told, kind, thing)
            return


def _has_other(told: Told, kind: Word, others: Sequence[Word]) -> bool:
    """Whether the thing has the other's name here, too: "senior police officer"."""
    by_place = {word.place: word for word in told.words}
    before = by_place.get(kind.place - 1)
    return before is not None and any(before.same(word) for word in others)


def _is_of(thing: Word, kind: Word, known: Told) -> bool:
    """Whether a thing is another's in other words: "a paper of the ministry"."""
    heads = [word for word in known.words if word.stem == thing.stem]
    owners = [word for word in known.words if word.same(kind)]
    return any(
        0 < owner.place - head.place <= SOON
        and known.tokens[head.place + 1].lower in _OF
        for head in heads
        for owner in owners
    )


def _compounds(told: Told, lexicon: ProseLexicon) -> Iterator[tuple[Word, Word]]:
    """Each two words that stand together, neither a name nor a verb in the past."""
    for one, other in zip(told.words, told.words[1:], strict=False):
        plain = not one.lower.endswith("s") and all(
            _is_plain(told, word, lexicon) for word in (one, other)
        )
        if other.place == one.place + 1 and plain:
            yield one, other


def _is_plain(told: Told, word: Word, lexicon: ProseLexicon) -> bool:
    """Whether a word is neither a name, nor a verb, nor another's ("victim's")."""
    verb = lexicon.drift.is_past(word.lower) or word.lower in lexicon.pasts
    owns = told.saying.text[word.start : word.end].endswith(("'s", "’s", "s'", "s’"))
    attributes = word.stem in lexicon.saying | lexicon.speech
    return not (word.proper or word.small or verb or owns or attributes)


def _is_thing(word: Word, known: Told, lexicon: ProseLexicon) -> bool:
    """Whether a word ends there what an article opens: "a fast train hit"."""
    by_place = {one.place: one for one in known.words}
    text = known.saying.text.lower()
    for other in known.words:
        after = by_place.get(other.place + 1)
        ends = after is None or not _is_plain(known, after, lexicon)
        first = other
        while first.place - 1 in by_place:
            first = by_place[first.place - 1]
        opened = (" " + text[: first.start]).endswith(_ARTICLES)
        if other.stem == word.stem and ends and opened:
            return True
    return False


def _finding(told: Told, one: Word, other: Word) -> Finding:
    said, thing = told.shown(one.start, one.end), told.shown(other.start, other.end)
    why = f"{said} and {thing} do not belong together in the evidence."
    return Finding(ProseKind.AGENT, one.start, other.end, why)
