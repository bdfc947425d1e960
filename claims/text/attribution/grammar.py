"""A shallow grammar over items: which words act as verbs, and where subjects stand."""

from claims.text.attribution.lexicon import AttributionLexicon
from claims.text.attribution.utterances import Item, Utterance

LONGEST_SUBJECT = 30  # items
LONGEST_DATELINE = 16  # items
_SELF = frozenset(["he", "she", "they", "it", "i", "we"])
_CLITIC_HOSTS = frozenset(
    ["he", "she", "it", "that", "there", "who", "what", "here", "where"]
)
_DASHES = frozenset(["—", "–", "-", "--"])
SHORT_QUOTE = 6  # tokens, its marks among them: a name or one loaded word
_FEWEST_TOLD = 4
_PUNCTUATION = frozenset(',;:.!?()[]{}—–…"') | {"--", "''", "``"}
_STRONG_TIMES = frozenset(
    [
        "monday",
        "tuesday",
        "wednesday",
        "thursday",
        "friday",
        "saturday",
        "sunday",
        "week",
        "month",
        "year",
        "years",
        "weeks",
        "months",
        "days",
        "hours",
        "ago",
        "later",
        "earlier",
        "yesterday",
        "today",
        "tonight",
        "tomorrow",
        "morning",
        "evening",
        "night",
        "afternoon",
        "noon",
        "january",
        "february",
        "march",
        "april",
        "june",
        "july",
        "august",
        "september",
        "october",
        "november",
        "december",
        "weekend",
    ]
)
_PREPOSITIONS_OF_TIME = frozenset(["on", "in", "at", "by", "during", "after", "before"])
_NO_APPOSITION = _PREPOSITIONS_OF_TIME | {
    *("who", "which", "whose", "speaking", "also", "too"),
    *("for", "citing", "quoting", "quoted"),
}
_BEFORE_DAY = frozenset(["on", "in", "late", "early", "last", "this", "earlier"])
_PREPOSITIONS = _PREPOSITIONS_OF_TIME | {"of", "to", "from", "with"}

Range = tuple[int, int]


class Grammar:
    """One utterance with the questions that finders ask of it."""

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

    def is_mark(self, index: int) -> bool:
        """Whether punctuation stands there."""
        return self.lower[index] in _PUNCTUATION and not self.items[index].quote

    def is_long_quote(self, index: int) -> bool:
        """Whether a quotation stands there that is more than a name or a word."""
        item = self.items[index]
        if item.quote is None:
            return False
        return item.ended or item.last - item.first > SHORT_QUOTE

    def is_adverb(self, index: int) -> bool:
        """Whether the word can stand between a subject and its verb."""
        word = self.lower[index]
        manner = word.endswith("ly") and len(word) > 4 and not self.items[index].capital
        manner = manner and word not in self.words["outlets"]
        return manner or word in self.words["adverbs"]

    def is_verb(self, index: int) -> bool:
        """Whether the word most likely is a finite verb or a past participle."""
        word, item = self.lower[index], self.items[index]
        if word == "'s":
            return self.word(index - 1) in _CLITIC_HOSTS
        if item.quote or word == "to" or word in self.words["doubtful"]:
            return False
        if word in self.words["auxiliaries"]:
            return word != "may" or not item.capital or self.heading
        if self.is_(index - 1, "noun_before"):
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
            self.is_verb(index) or self._tells(index) or self._present(index)
            for index in range(start, end)
        )

    def _tells(self, index: int) -> bool:
        """Whether a quotation has words enough for a verb."""
        item = self.items[index]
        return item.quote is not None and item.last - item.first > _FEWEST_TOLD

    def _present(self, index: int) -> bool:
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

    def subject_before(self, end: int) -> Range | None:
        """The noun phrase, with its appositions, that ends right before an item."""
        last = end - 1
        if last < 0:
            return None
        if self.lower[last] in {"who", "which"}:
            before = last - 1 if self.word(last - 1) != "," else last - 2
            return self._antecedent(before)
        if self.lower[last] == ",":
            return self._past_asides(last)
        return self.phrase_ending(last)

    def _antecedent(self, last: int) -> Range | None:
        """The noun phrase that "who" or "which" goes on about."""
        start = last
        while start >= self.body and not self._stops(start):
            start -= 1
        start += 1
        while start <= last and self.lower[start] in _PREPOSITIONS:
            start += 1
        return (start, last + 1) if start <= last else None

    def _past_asides(self, closing: int) -> Range | None:
        """The subject before what commas set apart: "Velic, a spokeswoman, said"."""
        for _ in range(3):
            opening = closing - 1
            while opening >= 0 and self.lower[opening] != ",":
                if self.is_long_quote(opening) or self.lower[opening] in {";", ":"}:
                    return None
                opening -= 1
            if opening < 1 or closing - opening > LONGEST_SUBJECT:
                return None
            base = self.phrase_ending(opening - 1)
            if base is None:
                return None
            if self._is_aside(opening + 1, base):
                end = closing if self._is_apposition(opening + 1, base) else opening
                return base[0], end
            closing = opening
        return None

    def _is_aside(self, start: int, base: Range) -> bool:
        """Whether what follows a comma is an aside to the phrase before it."""
        relative = self.word(start) in {"who", "which", "whose", "speaking", "citing"}
        relative = relative or self.word(start) in {"quoting", "quoted", "also", "too"}
        relative = relative or self.is_(start, "openers")
        preposition = self.word(start) in {"in", "at", "on", "for", "during", "after"}
        participle = self.word(start).endswith("ing")
        return relative or preposition or participle or self._is_apposition(start, base)

    def _is_apposition(self, start: int, base: Range) -> bool:
        """Whether a noun phrase names the one before it anew."""
        if start >= self.size or self.is_mark(start) or self.is_verb(start):
            return False
        word = self.word(start)
        other = word in _NO_APPOSITION or word.endswith("ing")
        if other or self.is_(start, "pronouns"):
            return False
        if self._is_name(base):
            return self.is_(start, "determiners") or not self.items[start].capital
        return self._has_name(start) or self.is_(start, "determiners")

    def _is_name(self, base: Range) -> bool:
        """Whether a phrase is a name alone and describes nobody."""
        return all(
            self.items[index].capital or self.is_(index, "determiners")
            for index in range(*base)
        )

    def _has_name(self, start: int) -> bool:
        """Whether a capital stands before the next mark: "former chief Jan Borg,"."""
        end = start
        while end < self.size and not self.is_mark(end) and not self.is_verb(end):
            end += 1
        return end > start and self.items[end - 1].capital

    def phrase_ending(self, last: int) -> Range | None:
        """The noun phrase whose last item this is; None where there is none."""
        if self.is_(last, "pronouns"):
            return last, last + 1
        start = last
        joint = -1
        while start >= self.body and last - start < LONGEST_SUBJECT:
            if self._stops(start) or (joint >= 0 and self.is_verb(start)):
                break
            if self.lower[start] in {"and", "or"}:
                joint = start
            start -= 1
        if joint >= 0 and start >= 0 and self.is_verb(start):
            start = joint
        found = self.trimmed(start + 1, self._before_time(start + 1, last + 1))
        if found is None or not self._can_be_subject(found):
            return None
        return found

    def _before_time(self, start: int, end: int) -> int:
        """The end of a phrase without the day after it: "officials on Sunday"."""
        kept = end
        while kept - 1 > start and self._is_day(kept - 1):
            kept -= 1
        while kept - 1 > start and self.lower[kept - 1] in _BEFORE_DAY:
            kept -= 1
        return kept

    def _is_day(self, index: int) -> bool:
        strong = self.lower[index] in _STRONG_TIMES
        return strong and self.word(index - 1) in _BEFORE_DAY | _STRONG_TIMES

    def _stops(self, index: int) -> bool:
        """Whether a noun phrase cannot reach over this item."""
        if self.items[index].quote:
            return self.is_long_quote(index)
        if self.is_mark(index):
            return True
        if self.lower[index] in {"and", "or"}:
            return index == 0 or self.is_mark(index - 1)
        if self.is_(index, "boundaries"):
            return True
        return self.is_verb(index) and not self._is_reduced(index)

    def _is_reduced(self, index: int) -> bool:
        """Whether the word is the participle of "an article published in"."""
        following = self.word(index + 1) in _PREPOSITIONS
        return self.lower[index].endswith("ed") and following

    def _can_be_subject(self, found: Range) -> bool:
        word = self.lower[found[0]]
        return word not in _PREPOSITIONS

    def trimmed(self, start: int, end: int) -> Range | None:
        """The range without the openers and times of day before its noun phrase."""
        while start < end and self.lower[start] in self.words["openers"]:
            start += 1
        start = self.past_time(start, end)
        return (start, end) if start < end else None

    def past_time(self, start: int, end: int) -> int:
        """The first item after "On Tuesday", "Three years later", "In 2013"."""
        best = index = start
        while index < end and self._is_time(index):
            index += 1
            strong = self.lower[index - 1] in _STRONG_TIMES or self._is_year(index - 1)
            if strong and self.word(index) != "'s":
                best = index
        return best

    def _is_time(self, index: int) -> bool:
        word = self.lower[index]
        return word in self.words["times"] or word[0].isdigit()

    def _is_year(self, index: int) -> bool:
        """Whether a number follows a word such as "in" or a month."""
        number = self.lower[index].isdigit() and len(self.lower[index]) <= 4
        return number and self.word(index - 1) not in {"", "the", "a"}

    def clause_subject(self, end: int) -> Range | None:
        """The subject of the clause that runs up to a place."""
        start = 0
        for index in range(end - 2, -1, -1):
            if self.lower[index] in {"but", ";", "while", "whereas"}:
                start = index + 1
                break
        verb = next((at for at in range(start, end) if self.is_verb(at)), None)
        if verb is None:
            return None
        while verb > start and self.is_adverb(verb - 1):
            verb -= 1
        return self.subject_before(verb)

    def is_self(self, subject: Range | None) -> bool:
        """Whether a subject only says "he" of somebody named before."""
        if subject is None or subject[1] - subject[0] != 1:
            return False
        return self.lower[subject[0]] in _SELF

    def subject_after(self, start: int) -> Range | None:
        """The noun phrase that begins at an item: "said the head of the union"."""
        end = start
        while end < self.size and end - start < LONGEST_SUBJECT:
            if self._stops_after(end):
                break
            end += 1
        if end == start:
            return None
        if self.word(end) == "," and self._apposed(end + 1, (start, end)):
            closing = self._apposition_end(end + 1)
            if closing == self.size or self.lower[closing] in {",", "."}:
                end = closing
        return start, end

    def _stops_after(self, index: int) -> bool:
        """Whether a noun phrase that began before cannot go on over this item."""
        word, following = self.lower[index], self.word(index + 1)
        if self.items[index].quote:
            return self.is_long_quote(index)
        if word == "and":
            return not (following and self.items[index + 1].capital)
        if word in _PREPOSITIONS_OF_TIME | {"late", "early", "last"}:
            small = {"a", "an", "last", "late", "early"}
            return following in small or following in _STRONG_TIMES
        ends = self.is_mark(index) or self.is_verb(index)
        ends = ends or word in {"he", "she", "they", "it", "we"}
        return ends or word in _STRONG_TIMES or self.is_(index, "boundaries")

    def _apposed(self, start: int, base: Range) -> bool:
        return start < self.size and self._is_apposition(start, base)

    def _apposition_end(self, start: int) -> int:
        end = start
        while end < self.size and not self._stops_after(end):
            end += 1
        return end
