"""A text taken apart once: the tokens, sentences and quotations that steps read."""

from bisect import bisect_right
from dataclasses import dataclass
from functools import cached_property

from claims.text.spans import Span

_ARTICLE = 2  # letters: "al", "el", "as"


@dataclass(frozen=True, slots=True)
class Token:
    """One word, number or mark; `lower` is case-folded, its quotes made straight."""

    span: Span
    text: str
    lower: str

    @property
    def capital(self) -> bool:
        """Whether a capital begins the word, as in "bTV", too, or in "al-Turki"."""
        article, hyphen, rest = self.text.partition("-")
        bound = bool(hyphen) and len(article) == _ARTICLE and rest[:1].isupper()
        return bound or self.text[0].isupper() or self.text[1:2].isupper()


@dataclass(frozen=True, slots=True)
class Sentence:
    """One sentence or heading, without the white space around it.

    `paragraph` counts from 0; `heading` is true for headlines and section titles;
    `first` and `last` are a half-open range into the passage's tokens.
    """

    span: Span
    paragraph: int
    heading: bool
    first: int
    last: int


@dataclass(frozen=True, slots=True)
class Quotation:
    """Quoted words: `outer` holds the marks, `inner` the words between them.

    `closed` is false where the closing mark is missing and the quotation was ended at
    its paragraph's end. `continues` is true where it goes on from the paragraph before.
    """

    outer: Span
    inner: Span
    closed: bool
    continues: bool


@dataclass(frozen=True)
class Passage:
    """One text with what segmentation found in it."""

    text: str
    tokens: tuple[Token, ...]
    sentences: tuple[Sentence, ...]
    quotations: tuple[Quotation, ...]

    @cached_property
    def token_starts(self) -> tuple[int, ...]:
        """The first code point of each token, for bisection."""
        return tuple(token.span.start for token in self.tokens)

    def sentence_at(self, place: int) -> Sentence | None:
        """The sentence that holds a code point, if one does."""
        index = bisect_right(self.sentences, place, key=lambda one: one.span.start) - 1
        if index < 0 or place >= self.sentences[index].span.end:
            return None
        return self.sentences[index]
