"""The offices that a text gives to the people whom it names."""

from bisect import bisect_left
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from claims.text.naming.lexicon import NamingLexicon
from claims.text.naming.people import FullName
from claims.text.naming.titles import office_before, office_phrase
from claims.text.passage import Passage, Token

_LONGEST_BEFORE = 6  # tokens of office before a name
_LONGEST_AFTER = 14  # and after it
_FURTHEST = 40  # offices back to the one that a description means
_ENDS = frozenset([",", ".", ";", "—", "–"])


@dataclass(frozen=True, slots=True)
class Office:
    """What a person is called at one place of the text."""

    place: int
    name: str
    title: str
    former: bool
    words: frozenset[str]

    def answers(self, description: frozenset[str]) -> bool:
        """Whether a description such as {"russian", "minister"} can mean this one."""
        if description <= self.words:
            return True
        adjectives = {word for word in description if word.endswith(_PEOPLES)}
        if "counterpart" in self.words:
            return bool(adjectives) and adjectives <= self.words
        rest = description - adjectives
        known = {word for word in self.words if word.endswith(_PEOPLES)}
        return bool(rest) and rest <= self.words and not (adjectives and known)


_PEOPLES = ("ian", "ish", "ese", "ench", "utch", "erman", "reek", "raqi", "raeli")


class Offices:
    """Offices in the order of the text, and the first of each person."""

    def __init__(
        self,
        passage: Passage,
        names: Mapping[str, tuple[FullName, ...]],
        lexicon: NamingLexicon,
    ) -> None:
        bearers = sorted(
            (one for found in names.values() for one in found),
            key=lambda one: one.first,
        )
        found = (_office(passage, one, lexicon) for one in bearers)
        self._held = [office for office in found if office is not None]
        self._first = {office.name: office for office in reversed(self._held)}

    def of(self, name: str) -> Office | None:
        """The office with which somebody was first named."""
        return self._first.get(name)

    def before(self, place: int) -> Iterator[Office]:
        """The offices that were given before a place, the nearest first."""
        last = bisect_left(self._held, place, key=lambda one: one.place)
        yield from reversed(self._held[max(0, last - _FURTHEST) : last])


def _office(passage: Passage, one: FullName, lexicon: NamingLexicon) -> Office | None:
    """The office that stands before and after a name; None where none does.

    "The" right before a name is before no person's: "the Porto Courier, the daily".
    """
    tokens = passage.tokens
    if one.first and tokens[one.first - 1].lower == "the":
        return None
    before = tokens[max(0, one.first - _LONGEST_BEFORE) : one.first]
    after = _after(passage, one, lexicon)
    told = (office_before(before, lexicon), office_phrase(after, lexicon))
    title = ", ".join(filter(None, told))
    if not title:
        return None
    lower = frozenset(word.strip(",").lower() for word in title.split())
    former = bool(lower & lexicon.words["former"])
    former = former or any(word.startswith("ex-") for word in lower)
    place = tokens[one.first].span.start
    return Office(place, one.name, title, former, lower)


def _after(passage: Passage, one: FullName, lexicon: NamingLexicon) -> Sequence[Token]:
    """The apposition after a name: ", a spokeswoman for TransKarsan"."""
    tokens = passage.tokens[one.last : one.last + _LONGEST_AFTER]
    if len(tokens) < 2 or tokens[0].text != ",":
        return ()
    opens = tokens[1].lower in lexicon.words["articles"] | lexicon.words["possessives"]
    if not opens and tokens[1].lower not in lexicon.titles:
        return ()
    ends = (at for at, token in enumerate(tokens) if at and token.text in _ENDS)
    return tokens[1 : next(ends, 1)]
