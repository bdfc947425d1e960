"""What is told of one article: the value that every format writes."""

import hashlib
from dataclasses import dataclass

from claims.ingest.article import Article
from claims.text.reading import Reading


@dataclass(frozen=True, slots=True)
class Telling:
    """One article with what was read in it.

    `language` is stated or detected; `note` says why nothing could be read, `stored`
    what storing did; both are empty where there is nothing to say.
    """

    article: Article
    language: str
    reading: Reading
    note: str = ""
    stored: str = ""

    @property
    def title(self) -> str:
        """The stated title, else the words of the headline, else nothing."""
        span = self.reading.title
        return self.article.facts.title or (span.of(self.article.text) if span else "")

    @property
    def text_sha256(self) -> str:
        """The digest of the text in UTF-8, which names it."""
        return hashlib.sha256(self.article.text.encode()).hexdigest()
