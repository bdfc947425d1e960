"""One utterance word by word: which are verbs, which are marks, which tell a time."""

from claims.text.attribution.clauses.utterances import Item, Utterance
from claims.text.attribution.lexicon import AttributionLexicon

LONGEST_DATELINE = 16  # items
SHORT_QUOTE = 6  # tokens, its marks among them: a name or one loaded word
_FEWEST_TOLD = 4
_CLITIC_HOSTS = frozenset(
    ["he", "she", "it", "that", "there", "who", "what", "here", "where"]
)
_DASHES = frozenset(["—", "–", "-", "--"])
_PUNCTUATION = frozenset(',;:.!?()[]{}—–…"') | {"--", "''", "``"}
PREPOSITIONS_OF_TIME = frozenset(["on", "in", "at", "by", "during", "after", "before"])
PREPOSITIONS = PREPOSITIONS_OF_TIME | {"of", "to", "from", "with"}
_BEFORE_YEAR = frozenset(
    [*("in", "since", "by", "of", "until", "from", "early", "late", "mid"), ","]
)
_YEAR = 4  # digits
_BEFORE_DAY = frozenset(["on", "in", "late", "early", "last", "this", "earlier"])

Range = tuple[int, int]


class Words:
    """The items of one utterance with what each of them can be."""

    def __init__(self, utterance: Utterance, lexicon: AttributionLexicon) -> None:
        self.items: tuple[Item, ...] = utterance.items
        self.lower: tuple[str, ...] = tuple(item.lower for item in utterance.items)
        self.heading = utterance.heading
        self.lexicon = lexicon
        self.words = lexicon.words
        self.size = len(self.items)
        self.body = self._past_dateline()

    def _past_dateline(self) -> int:
        """The first item after "DROSK, March 14 (Northern Wire) —"; else 0."""
        for index in range(1, min(self.size, LONGEST_DATELINE)):
            if self.lower[index] in _DASHES:
                opening = self.items[:index]
                names = sum(item.capital for item in opening)
                plain = not any(item.quote for item in opening)
                marked = {",", "(", ")"} & set(self.lower[:index]) or index <= 2
                dated = plain and marked and opening[0].capital
                verbs = any(map(self.is_verb, range(index)))
                return index + 1 if dated and names and not verbs else 0
        return 0

    def is_(self, index: int, kind: str) -> bool:
        """Whether the item there is one of the lexicon's words of a kind."""
        return 0 <= index < self.size and self.lower[index] in self.words[kind]

    def word(self, index: int) -> str:
        """The word at a place; empty outside the utterance."""
        return self.lower[index] if 0 <= index < self.size else ""

    def is_capital(self, index: int) -> bool:
        """Whether a capital begins the word there; false outside the utterance."""
        return 0 <= index < self.size and self.items[index].capital

    def is_mark(self, index: int) -> bool:
        """Whether punctuation stands there."""
        return self.lower[index] in _PUNCTUATION and not self.items[index].quote

    def is_long_quote(self, index: int) -> bool:
        """Whether a quotation stands there that is more than a name or a word."""
        item = self.items[index]
        if item.quote is None:
            return False
        return item.ended or item.last - item.first > SHORT_QUOTE

    def is_count(self, index: int) -> bool:
        """Whether a number stands there, in figures or in words."""
        return self.lower[index][:1].isdigit() or self.is_(index, "counts")

    def is_adverb(self, index: int) -> bool:
        """Whether the word can stand between a subject and its verb."""
        word = self.lower[index]
        if word in self.words["adverbs"]:
            return not (self.is_(index, "days") and self._in_name(index))
        manner = word.endswith("ly") and len(word) > 4 and not self.items[index].capital
        return manner and not self.is_(index, "nouns_in_ly")

    def is_verb(self, index: int) -> bool:
        """Whether the word most likely is a finite verb or a past participle."""
        word, item = self.lower[index], self.items[index]
        if word == "'s":
            return self.word(index - 1) in _CLITIC_HOSTS
        if item.quote or word == "to":
            return False
        if word in self.words["doubtful"]:
            return self.is_(index - 1, "pronouns")  # "she expected no loss"
        if word in self.words["auxiliaries"]:
            return word != "may" or not item.capital or self.heading
        named = item.capital and index > 0 and not self.heading
        noun = self.is_(index - 1, "noun_before")
        noun = noun and self.lower[index - 1] != "official"  # "an official said"
        if named or noun or self.is_(index + 1, "second_nouns"):
            return False
        return word in self.words["pasts"] or self._inflected(index)

    def _inflected(self, index: int) -> bool:
        """Whether the word ends like a past or is one of the cues."""
        word = self.lower[index]
        if self.items[index].capital and not self.heading:
            return False
        past = word.endswith("ed") and len(word) > 4
        return past or self.lexicon.verbs.at(self.lower, index) is not None

    def has_verb(self, start: int, end: int) -> bool:
        """Whether a range of items can be a clause."""
        return any(
            self.is_verb(index) or self._tells(index) or self.is_present(index)
            for index in range(start, end)
        )

    def _tells(self, index: int) -> bool:
        """Whether a quotation has words enough for a verb."""
        item = self.items[index]
        return item.quote is not None and item.last - item.first > _FEWEST_TOLD

    def is_present(self, index: int) -> bool:
        """Whether the word may be a verb in the present: "share", "runs"."""
        word = self.lower[index]
        return (
            index > 0
            and word.isalpha()
            and not self.items[index].capital
            and not self.is_(index - 1, "noun_before")
            and not self.is_(index, "boundaries")
            and not self.is_(index, "determiners")
            and (word.endswith("s") or self.heading)
            and not word.endswith(("ss", "us", "is"))
        )

    def is_outlet(self, found: Range) -> bool:
        """Whether some words name a paper, a station or an agency."""
        return any(map(self.is_outlet_word, range(*found)))

    def is_outlet_word(self, index: int) -> bool:
        """Whether outlets bear a word: "Post", "Fajr-Press", "Avondkrant"."""
        word = self.lower[index]
        parts = word.split("-") if "-" in word else [word]
        if any(part in self.words["outlets"] for part in parts):
            return True
        if not self.items[index].capital:
            return False
        if word in self.words["outlet_names"]:
            return True
        return len(word) > 6 and word.endswith(self.lexicon.outlet_endings)

    def past_time(self, start: int, end: int) -> int:
        """The first item after "On Tuesday", "Three years later", "In 2013"."""
        best = index = start
        while index < end and self._may_tell_time(index):
            index += 1
            strong = self.is_time(index - 1) or self._is_year(index - 1)
            if strong and self.word(index) != "'s":
                best = index
        return best

    def past_issue(self, index: int) -> int:
        """The first item after "Friday's" before an outlet's name."""
        issue = self.is_(index, "days") and self.word(index + 1) == "'s"
        return index + 2 if issue else index

    def is_then(self, index: int) -> bool:
        """Whether "that" only dates a deed: "argued that night"."""
        dates = self.word(index) == "that" and self.is_(index + 1, "days")
        return dates and (index + 2 >= self.size or self.is_mark(index + 2))

    def is_time(self, index: int) -> bool:
        """Whether a day, a month or a part of the day is told, and no name holds it."""
        if not self.is_(index, "days"):
            return False
        return not self._in_name(index)

    def _in_name(self, index: int) -> bool:
        """Whether the day belongs to an outlet: "the Morning News", "Today"."""
        if not self.items[index].capital or self.heading:
            return False
        if index + 1 < self.size and self.is_capital(index + 1):
            return self.is_outlet_word(index + 1) and not self._is_date(index)
        weekday = self.lower[index].endswith("day") and self.lower[index] != "today"
        named = self.is_capital(index - 1) and not self.is_(index - 1, "days")
        return named and not weekday and not self.is_(index, "months")

    def _is_date(self, index: int) -> bool:
        """Whether a preposition makes the day a date: "on Monday Reuters said"."""
        return index == 0 or self.word(index - 1) in _BEFORE_DAY

    def _may_tell_time(self, index: int) -> bool:
        word = self.lower[index]
        if self.is_(index, "days"):
            return self.is_time(index)
        return word in self.words["times"] or word[:1].isdigit()

    def _is_year(self, index: int) -> bool:
        """Whether the number is a year, or the day after or before a month."""
        word = self.lower[index]
        if not word.isdigit() or len(word) > _YEAR:
            return False
        if self.is_(index - 1, "months") or self.is_(index + 1, "months"):
            return True
        before = self.word(index - 1)
        return len(word) == _YEAR and (before in _BEFORE_YEAR or before.isdigit())

    def before_time(self, start: int, end: int) -> int:
        """The end of a phrase without the day after it: "officials on Sunday"."""
        kept = end
        while kept - 1 > start and self._is_day(kept - 1):
            kept -= 1
        while kept - 1 > start and self.lower[kept - 1] in _BEFORE_DAY:
            kept -= 1
        return kept

    def _is_day(self, index: int) -> bool:
        if not self.is_time(index):
            return False
        return self.word(index - 1) in _BEFORE_DAY or self.is_(index - 1, "days")
