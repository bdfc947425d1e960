"""The offices that a text gives to the people whom it names."""

from bisect import bisect_left
from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from claims.text.naming.lexicon import NamingLexicon
from claims.text.naming.people import FullName
from claims.text.passage import Passage

_LONGEST_BEFORE = 6  # tokens of office before a name
_LONGEST_AFTER = 14  # and after it
_FURTHEST = 40  # offices back to the one that a description means
_FORMER = frozenset(["former", "ex", "retired", "onetime", "one-time"])


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
    if one.first and passage.tokens[one.first - 1].lower == "the":
        return None
    ranges = [_before(passage, one, lexicon), _after(passage, one, lexicon)]
    told = [passage.tokens[first:last] for first, last in ranges if first < last]
    if not told:
        return None
    titles = [
        passage.text[tokens[0].span.start : tokens[-1].span.end] for tokens in told
    ]
    lower = frozenset(token.lower for tokens in told for token in tokens)
    return Office(
        passage.tokens[one.first].span.start,
        one.name,
        ", ".join(_without_opener(" ".join(one.split()), lexicon) for one in titles),
        bool(lower & _FORMER) or any(word.startswith("ex-") for word in lower),
        lower,
    )


def _before(passage: Passage, one: FullName, lexicon: NamingLexicon) -> tuple[int, int]:
    """The titles right before a name, back to the article that opens them."""
    start = one.first
    while (
        start
        and one.first - start < _LONGEST_BEFORE
        and passage.tokens[start - 1].lower in lexicon.titles
    ):
        start -= 1
    opening = start
    small = lexicon.words["articles"] | lexicon.words["possessives"]
    while opening and one.first - opening < _LONGEST_BEFORE:
        opening -= 1
        if passage.tokens[opening].lower in small:
            between = passage.tokens[opening:start]
            plain = all(token.text.isalpha() or "-" in token.text for token in between)
            return (opening, one.first) if plain else (start, one.first)
    return start, one.first


def _after(passage: Passage, one: FullName, lexicon: NamingLexicon) -> tuple[int, int]:
    """The apposition after a name: ", a spokeswoman for TransKarsan"."""
    tokens = passage.tokens
    begin = one.last + 1
    if begin >= len(tokens) or tokens[one.last].text != ",":
        return begin, begin
    opens = tokens[begin].lower in lexicon.words["articles"] | {"its", "his", "her"}
    if not opens and tokens[begin].lower not in lexicon.titles:
        return begin, begin
    end = begin
    while end < len(tokens) and end - begin < _LONGEST_AFTER:
        if tokens[end].text in {",", ".", ";", "—", "–"}:
            return begin, end
        end += 1
    return begin, begin


def _without_opener(title: str, lexicon: NamingLexicon) -> str:
    first, _, rest = title.partition(" ")
    small = lexicon.words["articles"] | lexicon.words["possessives"]
    return rest if first.lower() in small and rest else title
