"""The noun phrases of one utterance: where each begins and ends."""

from claims.text.attribution.clauses.words import (
    PREPOSITIONS,
    PREPOSITIONS_OF_TIME,
    Range,
    Words,
)

_OPENS_CLAUSE = frozenset(["that", "because", "whether", "while", "but", ","])
# Before "it" in "a person close to it said".
_OF_WHOM = frozenset(["to", "of", "with", "about", "around"])
LONGEST_SUBJECT = 30  # items
LONGEST_RELATIVE = 14  # items from "who" to the verb of the clause around it


class NounPhrases(Words):
    """The items of one utterance with the noun phrases that they make."""

    def phrase_ending(self, last: int) -> Range | None:
        """The noun phrase whose last item this is; None where there is none."""
        if self.is_(last, "pronouns") and self.word(last - 1) not in _OF_WHOM:
            return last, last + 1
        start, joint = self._reach_back(last)
        whole = self._whole(start, last)
        if whole is not None:
            return whole
        if start >= self.body and joint >= 0 and self.is_verb(start):
            start = joint
        found = self.trimmed(start + 1, self._before_release(start + 1, last + 1))
        if found is None or self.lower[found[0]] in PREPOSITIONS:
            return None
        if found[0] == last and self.is_(last, "articles"):
            return None
        return found

    def _before_release(self, start: int, end: int) -> int:
        """Where a phrase ends before "released on Tuesday", "made public last week"."""
        timed = self.before_time(start, end)
        last = timed - 1
        if timed == end or last <= start:
            return timed
        if self.lower[last] == "public" and self.lower[last - 1] == "made":
            return last - 1
        return last if self.lower[last].endswith("ed") and self.is_verb(last) else timed

    def _whole(self, start: int, last: int) -> Range | None:
        """The phrase whose relative clause or participle ends at `last`."""
        if start < self.body:
            return None
        if self.lower[start] == "who" and start < last:
            return (
                self.phrase_ending(start - 1) if self._acts(start + 1, last) else None
            )
        if self.lower[start] == "as" and start < last:
            return self._named(start, last)
        if not self.is_verb(start):
            return None
        whole = self._past_relative(start)
        if whole is None and start == last and self._is_left_over(last):
            found = self.phrase_ending(last - 1)
            return (found[0], last + 1) if found is not None else None
        return whole

    def _named(self, link: int, last: int) -> Range | None:
        """Who "gave his name as Saleh", or is "a man known as Saleh"."""
        if self.is_(link - 1, "naming"):
            found = self.phrase_ending(link - 2)
            return (found[0], last + 1) if found is not None else None
        return self._past_relative(link)

    def _acts(self, index: int, last: int) -> bool:
        """Whether "who" is the subject before a word: "who lives next door"."""
        if self.is_verb(index):
            return True
        plain = index < last and not self.is_(index, "sources")
        return plain and self.is_present(index)

    def _is_left_over(self, last: int) -> bool:
        """Whether a participle ends a phrase: "one of the lawyers involved"."""
        noun = last - 1 > self.body and not self.is_verb(last - 1)
        noun = noun and not (self.is_mark(last - 1) or self.is_(last - 1, "boundaries"))
        noun = noun and not self.is_adverb(last - 1)
        return noun and self.lower[last] in self.words["left_over"]

    def _reach_back(self, last: int) -> tuple[int, int]:
        """The item before a phrase, and the last "and" in it or -1."""
        start = last
        joint = -1
        while start >= self.body and last - start < LONGEST_SUBJECT:
            if start < last and self._modifies(start):
                return start - 1, joint
            if self.stops(start) or (joint >= 0 and self.is_verb(start)):
                break
            if self.lower[start] in {"and", "or"} and not self.is_(
                start + 1, "passing"
            ):
                joint = start
            if self.begins(start):
                return start - 1, joint
            start -= 1
        return start, joint

    def begins(self, index: int) -> bool:
        """Whether a phrase begins anew: "told the court | the", "reported | the"."""
        if not self.is_(index, "articles") or self.lower[index] == "of":
            return False
        before = index - 1
        if before < self.body or self.is_mark(before) or self.items[before].quote:
            return False
        named = self.items[before].capital and not self.heading
        told = self.lower[before].endswith("ed") and self.is_(before, "doubtful")
        told = told or self.is_(before, "listeners")
        return named or told or self.is_outlet_word(before)

    def _modifies(self, index: int) -> bool:
        """Whether a participle begins a clause's subject: "that captured men said"."""
        opens = index == self.body or self.word(index - 1) in _OPENS_CLAUSE
        opens = opens and self.word(index + 1) not in PREPOSITIONS
        return opens and self.lower[index].endswith("ed") and self.is_verb(index)

    def _past_relative(self, stop: int) -> Range | None:
        """Whom "who asked not to be named" is about, if a verb in it ends here."""
        if self.lexicon.verbs.at(self.lower, stop) is not None:
            return None
        for index in range(stop, max(self.body, stop - LONGEST_RELATIVE), -1):
            if self.is_mark(index) or self.is_long_quote(index):
                return None
            if self.lower[index] == "who" and not self.is_mark(index - 1):
                return self.phrase_ending(index - 1)
        return None

    def stops(self, index: int) -> bool:
        """Whether a noun phrase cannot reach back over this item."""
        if self.items[index].quote:
            return self.is_long_quote(index)
        if self.is_mark(index):
            return True
        if self.lower[index] in {"and", "or"}:
            return index == 0 or self.is_mark(index - 1)
        if self.is_(index, "boundaries"):
            return True
        return self.is_verb(index) and not self._describes_before(index)

    def _describes_before(self, index: int) -> bool:
        """Whether a participle goes on with its noun: "a memo seen by Reuters"."""
        if self.is_reduced(index):
            return True
        passed = self.is_(index, "passing") and self.word(index + 1) == "by"
        before = index - 1
        return passed and not (self.is_(before, "auxiliaries") or self.is_mark(before))

    def is_reduced(self, index: int) -> bool:
        """Whether the word is the participle of "an article published in"."""
        if self.word(index) == "made" and self.word(index + 1) == "public":
            return True
        if self.is_(index, "printing") and self.is_(index + 1, "live"):
            return self.word(index + 2) in PREPOSITIONS  # "read out on"
        following = self.word(index + 1) in PREPOSITIONS
        following = following and not self.is_(index, "passing")
        return self.word(index).endswith("ed") and following

    def trimmed(self, start: int, end: int) -> Range | None:
        """The range without the openers and times of day before its noun phrase."""
        while start < end and self.lower[start] in self.words["openers"]:
            start += 1
        start = self.past_time(start, end)
        return (start, end) if start < end else None

    def phrase_beginning(self, start: int) -> Range | None:
        """The noun phrase whose first item this is; None where there is none."""
        end = start
        while end < self.size and end - start < LONGEST_SUBJECT:
            described = end == start and self.lower[end].endswith("ed")
            goes_on = described or (end > start and self._describes(end))
            goes_on = goes_on or (end == start + 1 and self._shares_noun(start))
            if not goes_on and self.stops_after(end):
                break
            end += 1
        return (start, end) if end > start else None

    def _shares_noun(self, start: int) -> bool:
        """Whether "and" joins what describes one noun: "current and former clerks"."""
        word, other = self.word(start), self.word(start + 2)
        plain = word.isalpha() and other.isalpha() and not word.endswith("s")
        if not plain or self.lower[start + 1] != "and" or self.is_capital(start):
            return False
        kinds = ("determiners", "pronouns", "plurals", "sources")
        named = any(self.is_(start, kind) for kind in kinds)
        named = named or self.is_(start + 2, "determiners") or other.endswith("s")
        return not named and start + 3 < self.size and not self.is_mark(start + 3)

    def _describes(self, index: int) -> bool:
        """Whether the word is the participle of "people briefed on the plan"."""
        passive = self.word(index + 1) in {"by", "on", "in", "at"}
        return passive and self.is_reduced(index) and not self.is_adverb(index - 1)

    def stops_after(self, index: int) -> bool:
        """Whether a noun phrase that began before cannot go on over this item."""
        word, following = self.lower[index], self.word(index + 1)
        if self.items[index].quote:
            return self.is_long_quote(index)
        if word == "and":
            return not self.is_capital(index + 1)
        if word in PREPOSITIONS_OF_TIME | {"late", "early", "last"}:
            small = {"a", "an", "last", "late", "early"}
            return following in small or self.is_(index + 1, "days")
        ends = self.is_mark(index)
        ends = ends or self.is_verb(index)
        ends = ends or word in {"he", "she", "they", "it", "we"}
        return ends or self.is_time(index) or self.is_(index, "boundaries")
