"""A shallow grammar over items: where subjects stand, and the nouns beside them."""

from claims.text.attribution.clauses.phrases import (
    LONGEST_RELATIVE,
    LONGEST_SUBJECT,
    NounPhrases,
)
from claims.text.attribution.clauses.words import (
    PREPOSITIONS,
    PREPOSITIONS_OF_TIME,
    Range,
)

_SELF = frozenset(["he", "she", "they", "it", "i", "we"])
_NO_APPOSITION = PREPOSITIONS_OF_TIME | {
    *("who", "which", "whose", "speaking", "also", "too"),
    *("for", "citing", "quoting", "quoted", "as"),
}
_ASIDES = frozenset(
    [
        *("who", "which", "whose", "speaking", "citing", "quoting", "quoted"),
        *("also", "too", "in", "at", "on", "for", "during", "after", "as"),
    ]
)


class Grammar(NounPhrases):
    """One utterance with the questions that finders ask of it."""

    def subject_before(self, end: int) -> Range | None:
        """The noun phrase, with its appositions, that ends right before an item."""
        last = end - 1
        if last < 0:
            return None
        if self.lower[last] in {"who", "which"}:
            before = last - 1 if self.word(last - 1) != "," else last - 2
            return self.antecedent(before)
        if self.lower[last] == ",":
            return self._past_asides(last)
        return self.phrase_ending(last)

    def antecedent(self, last: int) -> Range | None:
        """The noun phrase that "who" or "which" goes on about."""
        start = last
        while start >= self.body and not self.stops(start):
            start -= 1
        start += 1
        while start <= last and self.lower[start] in PREPOSITIONS:
            start += 1
        return (start, last + 1) if start <= last else None

    def _past_asides(self, closing: int) -> Range | None:
        """The subject before what commas set apart: "Velic, a spokeswoman, said"."""
        described = 0
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
            if self._is_age(base):
                described, closing = closing, opening
                continue
            told = self._is_told(opening + 1, closing)
            if told or self._is_aside(opening + 1, base):
                named = self._is_apposition(opening + 1, base)
                named = named and not told
                return base[0], max(closing if named else opening, described)
            closing = opening
        return None

    def _is_told(self, start: int, end: int) -> bool:
        """Whether an aside is "he recalls", between a subject and its verb."""
        cue = self.lexicon.verbs.at(self.lower, end - 1)
        told = cue is not None and self.is_verb(end - 1)
        return told and start < end - 1 and not self.is_adverb(start)

    def _is_age(self, base: Range) -> bool:
        """Whether a phrase only tells how old somebody is: "Velic, 34, a nurse"."""
        return base[1] - base[0] == 1 and self.lower[base[0]].isdigit()

    def _is_aside(self, start: int, base: Range) -> bool:
        """Whether what follows a comma is an aside to the phrase before it."""
        word = self.word(start)
        opens = word in _ASIDES or self.is_(start, "openers")
        opens = opens or self._is_participle(start) or word.isdigit()
        return opens or word.endswith("ing") or self._is_apposition(start, base)

    def _is_participle(self, start: int) -> bool:
        """Whether an aside begins like "first published by the Post"."""
        while start < self.size and self.is_adverb(start):
            start += 1
        if self.word(start + 1) == "by" and self.is_verb(start):
            return True  # "led by a surgeon from Brask"
        told = self.is_(start, "passing") or self.is_(start, "printing")
        start += self.is_(start + 1, "live")
        return told and self.word(start + 1) in {"by", "in", "on", "to", "with"}

    def _is_apposition(self, start: int, base: Range) -> bool:
        """Whether a noun phrase names the one before it anew."""
        if start >= self.size or self.is_mark(start) or self.is_verb(start):
            return False
        word = self.word(start)
        other = word in _NO_APPOSITION or word.endswith("ing") or word.isdigit()
        if other or self.is_(start, "pronouns"):
            return False
        if self._is_name(base):
            return self.is_(start, "determiners") or not self.items[start].capital
        titled = self.items[base[1] - 1].capital and self.is_(start, "titles")
        return titled or self._has_name(start) or self.is_(start, "determiners")

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
        found = self.phrase_beginning(start)
        if found is None:
            return None
        end = found[1]
        if self.word(end) == "," and end + 1 < self.size:
            closing = self._closing_apposition(end + 1, found)
            end = closing or end
        return start, end

    def _closing_apposition(self, start: int, base: Range) -> int | None:
        """Where a noun phrase after a comma ends that names the one before anew."""
        if not self._is_apposition(start, base):
            return None
        plain = not self._is_name(base) and not self._has_name(start)
        if plain and self.word(start) == "the":
            return None  # "according to a clerk, the man"
        end = start
        while end < self.size and not self.stops_after(end):
            end += 1
        if self.lexicon.verbs.at(self.lower, end - 1) is not None:
            return None
        near = self.lower[end : end + LONGEST_RELATIVE]
        if self.word(end) == "who" and "," in near:
            end += near.index(",")
        if self.word(end) == "who" and start < end:
            return end  # "said Mbeki, a nurse who was reached"
        return end if end == self.size or self.lower[end] in {",", "."} else None
