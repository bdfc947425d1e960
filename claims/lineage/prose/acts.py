"""Reads who does what to whom in a saying, clause by clause."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from claims.lineage.prose.asides import asides
from claims.lineage.prose.lexicon import ProseLexicon
from claims.lineage.prose.said import Told, Word
from claims.lineage.prose.utterances import utterances

# What is told after these is neither who acts nor on whom.
_PLACED = frozenset(["in", "on", "at", "after", "before", "during", "near"])
_ASIDE = _PLACED | {"for", "from", "of", "over", "about"}
_JOINING = frozenset(["and", "before", "after", "until"])
_ENDS = frozenset([",", ".", ";", "of", "in", "from", "who", "with"])
_ITS = frozenset(["it", "he", "she", "they"])
_THEY = frozenset(["he", "she", "they"])
MEASURED = 4  # tokens within which a figure follows "fell by close to"
ITSELF = 4  # tokens between "said" and what "it" had done
_SHARES = frozenset(
    ["half", "third", "quarter", "fifth", "tenth", "quarters", "thirds"]
)
_ARTICLES = (" a", " an", " the")
_BE = frozenset(["is", "are", "was", "were", "be", "been", "being"])


@dataclass(frozen=True, slots=True)
class Deed:
    """A verb with the words before and after it in its clause, agents first.

    `passive` is whether its patients stand before it.
    """

    verb: Word
    agents: tuple[Word, ...]
    patients: tuple[Word, ...]
    passive: bool = False

    @property
    def subject(self) -> tuple[Word, ...]:
        """The words before the verb: who acts, or who suffers."""
        return self.patients if self.passive else self.agents


def deeds_of(told: Told, lexicon: ProseLexicon) -> Iterator[Deed]:
    """Each verb in the past, or after "will", with those around it in its clause."""
    for place, word in enumerate(told.words):
        if _is_verb(told, word, lexicon) and not _attributes(told, place, lexicon):
            before = _clause(told, place, -1, lexicon) or _speaker(told, word, lexicon)
            after = _clause(told, place, 1, lexicon)
            if _is_passive(told, word):
                by = _after_by(told, word, after)
                yield Deed(word, by, before, passive=True)
            else:
                yield Deed(word, before, after)


def _speaker(told: Told, verb: Word, lexicon: ProseLexicon) -> tuple[Word, ...]:
    """Who says it, where "it said that it had" done it."""
    found = next(utterances(told, lexicon), None)
    if found is None or found.verb is None:
        return ()
    between = [token.lower for token in told.tokens[found.verb.place + 1 : verb.place]]
    who = between[1:2] if between[:1] == ["that"] else between[:1]
    its_own = len(between) <= ITSELF and bool(_ITS & set(who))
    own = its_own and not (_THEY & set(who) and _is_owned(found.speaker[0], told))
    return tuple(reversed(found.speaker)) if own else ()


def _is_owned(word: Word, told: Told) -> bool:
    """Whether somebody is another's: what "his lawyer" says of "him" is of another."""
    before = told.saying.text[: word.start].rstrip().lower()
    return (" " + before).endswith((" his", " her", " their", " its"))


def _attributes(told: Told, place: int, lexicon: ProseLexicon) -> bool:
    """Whether a verb only attributes; "declared Rey the winner" does more."""
    word = told.words[place]
    following = told.tokens[word.place + 1 : word.place + 2]
    does = any(one.capital or one.lower[:1].isdigit() for one in following)
    return word.stem in lexicon.saying and not does


def _is_verb(told: Told, word: Word, lexicon: ProseLexicon) -> bool:
    small, place = lexicon.drift.small, word.place
    earlier = [token.lower for token in told.tokens[:place] if token.lower != "not"]
    before = earlier[-1] if earlier else ""
    past = lexicon.drift.is_past(word.lower) or word.lower in lexicon.pasts
    if past and _is_attribute(told, word):
        return False
    return past or before in small.auxiliaries


def _is_attribute(told: Told, word: Word) -> bool:
    """Whether an article stands right before a word: "the arrested man"."""
    before = told.saying.text[: word.start].rstrip().lower()
    return (" " + before).endswith(_ARTICLES)


def _is_passive(told: Told, word: Word) -> bool:
    """Whether it is done to what stands before it: "was led", "led by"."""
    before = [token.lower for token in told.tokens[max(0, word.place - 2) : word.place]]
    after = [token.lower for token in told.tokens[word.place + 1 :]][:MEASURED]
    by = after[:1] == ["by"] and not any(_is_amount(one) for one in after)
    return by or (bool(_BE & set(before)) and not word.lower.endswith("ing"))


def _is_amount(word: str) -> bool:
    """Whether something falls "by a tenth", or by so many."""
    return word[:1].isdigit() or word in _SHARES


def _clause(
    told: Told, place: int, step: int, lexicon: ProseLexicon
) -> tuple[Word, ...]:
    """The words on one side of a verb up to the end of its clause."""
    found: list[Word] = []
    index = told.words[place].place + step
    ends = {one.last: one for one in asides(told, lexicon)}
    by_place = {word.place: word for word in told.words if not word.small}
    while 0 <= index < len(told.tokens):
        lower = told.tokens[index].lower
        aside = ends.get(index) if step < 0 and not found else None
        if aside is not None:  # "the suspect, a pilot, fled": the suspect did
            more = aside.places if aside.apposed else ()
            found += [by_place[n] for n in more if n in by_place]
            index = aside.first
        elif _stops(told, index, step, lexicon):
            break
        elif lower == "of" and step < 0 and _counts(told, index - 1, lexicon):
            pass  # "two of the nine members" are members
        elif lower in _ASIDE:
            found.clear()
        elif index in by_place:
            found.append(by_place[index])
        index += step
    return tuple(found)


def _counts(told: Told, place: int, lexicon: ProseLexicon) -> bool:
    """Whether there is a number."""
    found = lexicon.drift.amounts.at(told.tokens, place) if place >= 0 else ()
    return any(one.row.sort == "number" for one in found)


def _stops(told: Told, place: int, step: int, lexicon: ProseLexicon) -> bool:
    """Whether a clause ends at a token for who looks from its verb that way."""
    lower = told.tokens[place].lower
    if lower in lexicon.breaks or lower == "that" or (lower in _ASIDE and step > 0):
        return True
    return lower in _JOINING and _parts(told, place, lexicon)


def _opens(told: Told, place: int) -> bool:
    """Whether a comma stands there with "a" or "an" after it."""
    if told.tokens[place].lower != ",":
        return False
    after = told.saying.text[told.tokens[place].end :].lstrip().lower()
    return after.startswith(("a ", "an "))


def apposed(told: Told) -> Iterator[tuple[Word, Word]]:
    """Whom a saying tells to be what, between commas: "the suspect, a pilot,"."""
    for place, token in enumerate(told.tokens):
        if token.lower == "," and _opens(told, place):
            before = [word for word in told.words if word.place < place]
            ends = [
                n
                for n, one in enumerate(told.tokens)
                if n > place and one.lower in _ENDS
            ]
            last = min(ends, default=len(told.tokens))
            within = [word for word in told.words if place < word.place < last]
            if before and within:
                yield before[-1], within[-1]


def _parts(told: Told, place: int, lexicon: ProseLexicon) -> bool:
    """Whether a word joins two clauses, each with its own subject and verb."""
    verbs = [word.place for word in told.words if _is_verb(told, word, lexicon)]
    ends = [n for n, one in enumerate(told.tokens) if one.lower in lexicon.breaks]
    last = next((n for n in ends if n > place), len(told.tokens))
    begin = max((n for n in ends if n < place), default=-1)
    before = any(begin < verb < place for verb in verbs)
    first = next((verb for verb in verbs if place < verb < last), None)
    own = any(
        first is not None and place < word.place < first and not word.small
        for word in told.words
    )
    return before and own


def _after_by(told: Told, verb: Word, after: Sequence[Word]) -> tuple[Word, ...]:
    """The words after "by"; nobody where none is named."""
    places = [n for n, token in enumerate(told.tokens) if token.lower == "by"]
    by = next((n for n in places if n > verb.place), None)
    if by is None:
        return ()
    to = (n for n in range(by, len(told.tokens)) if told.tokens[n].lower == "to")
    last = next(to, len(told.tokens))  # "asked by Rey to leave"
    return tuple(word for word in after if by < word.place < last)
