"""A sentence and its evidence as they were read, with what rules found."""

from dataclasses import dataclass

from claims.lineage.prose import Finding, Saying, Sentence
from claims.text.segmentation.tokens import tokenize
from claims.vocabulary import ProseKind

# The kinds of rules' findings by the number that a network knows them by, from 1 up.
MARKS = (
    ProseKind.FIGURE,
    ProseKind.NAME,
    ProseKind.AGENT,
    ProseKind.POLARITY,
    ProseKind.CONTRADICTION,
    ProseKind.CERTAINTY,
    ProseKind.UNSUPPORTED,
)


@dataclass(frozen=True, slots=True)
class Pair:
    """A sentence as the rules left it, with what they found."""

    sentence: Sentence
    found: tuple[Finding, ...]

    @property
    def weighable(self) -> bool:
        """Whether a network can tell: it knows words, and nothing of searches."""
        sentence = self.sentence
        by_words = all(one.kind in MARKS for one in self.found)
        there = bool(sentence.evidence) and bool(_words(sentence.saying).strip())
        return by_words and there and not sentence.searches

    @property
    def doubtful(self) -> bool:
        """Whether a network is asked: it can tell, and the words alone do not."""
        return self.weighable and not self.word_for_word

    @property
    def word_for_word(self) -> bool:
        """Whether the evidence has the sentence as it stands, or within one of its own.

        Rules see what is denied or doubted around it; a network sees nothing better.
        """
        words = _words(self.sentence.saying).strip(" .")
        return any(f" {words} " in _words(one) for one in self.sentence.evidence)


def _words(saying: Saying) -> str:
    """The words and marks of a sentence, each with a space on both sides."""
    return f" {' '.join(word.lower for word in tokenize(saying.text))} "
